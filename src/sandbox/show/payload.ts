/** As much of Discord's messages as is shown. */
export interface ShownMessage {
  readonly content?: string | undefined;
  readonly embeds?: readonly Embed[] | undefined;
  readonly components?: readonly Row[] | undefined;
  readonly flags?: number | undefined;
  readonly files?: readonly ShownFile[];
}

/** A file of a message: `attachment://name` in an embed stands for its address. */
export interface ShownFile {
  readonly name: string;
  readonly url: string;
  readonly description?: string | undefined;
}

/** A card in a message. */
export interface Embed {
  readonly title?: string | undefined;
  readonly description?: string | undefined;
  readonly color?: number | undefined;
  readonly url?: string | undefined;
  readonly fields?: readonly Field[] | undefined;
  readonly footer?: { readonly text: string } | undefined;
  readonly image?: { readonly url: string } | undefined;
  readonly thumbnail?: { readonly url: string } | undefined;
}

/** A titled part of a card. */
export interface Field {
  readonly name: string;
  readonly value: string;
  readonly inline?: boolean | undefined;
}

/** Buttons beside each other, or one menu. */
export interface Row {
  readonly components: readonly object[];
}

/** A button or a menu. */
export interface Control {
  readonly type?: number;
  readonly style?: number;
  readonly label?: string;
  readonly emoji?: { readonly name?: string };
  readonly url?: string;
  readonly disabled?: boolean;
  readonly custom_id?: string;
  readonly placeholder?: string;
  readonly options?: readonly {
    readonly label: string;
    readonly value: string;
    readonly description?: string;
    readonly default?: boolean;
  }[];
}

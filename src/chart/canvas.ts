/** The picture's size, and sizes of type that stay legible when a phone shows it 360 pixels wide. */
export const CANVAS = { width: 1600, height: 900, margin: 48 } as const;

export const TYPE = { title: 58, subtitle: 37, axis: 38, label: 44, value: 40 } as const;

/** The rectangle between the axes, in pixels. */
export interface Plot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

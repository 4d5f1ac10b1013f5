import type { Settings } from "../store/store.js";
import { localeStyle } from "./locale.js";
import { NUMBER_STYLES, type NumberStyle } from "./numberStyle.js";

/** How a person wants numbers written: as they set it, or as is customary in their language; nothing where neither is set. */
export function numberStyleOf({ number_style, locale }: Settings): NumberStyle | undefined {
  const set = NUMBER_STYLES.find(({ id }) => id === number_style)?.id;
  return set ?? (locale === undefined ? undefined : localeStyle(locale));
}

import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/** Inter, shipped as TTF in a package: what fonts a system has does not matter, and nothing is downloaded. */
export const FONT_FAMILY = "Inter";

/** The two weights that pictures use. resvg draws nothing at all from woff files, hence TTF. */
export const FONT_FILES = {
  500: require.resolve("@expo-google-fonts/inter/500Medium/Inter_500Medium.ttf"),
  700: require.resolve("@expo-google-fonts/inter/700Bold/Inter_700Bold.ttf"),
} as const;

export type FontWeight = keyof typeof FONT_FILES;

import { createTheme } from '@mantine/core';

/** Fonts of the system alone: nothing is loaded from elsewhere. */
const fonts = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif';

export const theme = createTheme({
  fontFamily: fonts,
  headings: { fontFamily: fonts },
  primaryColor: 'blue',
  // On filled parts and links, dark enough to be read on white, light enough on black.
  primaryShade: { light: 8, dark: 8 },
  autoContrast: true,
  defaultRadius: 'sm',
  components: {
    // Links stand in sentences and in lists alike: colour alone does not tell them apart.
    Anchor: { defaultProps: { underline: 'always' } },
    // A hue is for the frame; in it small letters would be too light.
    Alert: { styles: { title: { color: 'var(--mantine-color-text)' } } },
  },
});

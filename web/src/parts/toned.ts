/**
 * Small letters and their frame in a hue of Mantine's. Its darkest green and orange are not dark enough on white, so they
 * are darkened.
 */
export const toned = (hue: string) => ({
  color: `light-dark(color-mix(in srgb, var(--mantine-color-${hue}-9) 75%, black), var(--mantine-color-${hue}-2))`,
  borderColor: 'currentcolor',
});

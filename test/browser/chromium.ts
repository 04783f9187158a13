import { existsSync } from 'node:fs';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** A browser to drive: the one that RUNUT_CHROMIUM names, else one in a usual place. */
export const chromiumPath = (): string | undefined =>
  [process.env['RUNUT_CHROMIUM'] ?? '', ...PLACES].find((path) => path !== '' && existsSync(path));

/**
 * `describe` for tests in a browser. Where there is none they are skipped, which the run tells; in CI they fail.
 */
export const describeInBrowser = (name: string, tests: () => void): void => {
  if (chromiumPath() !== undefined) return describe(name, tests);
  const what = 'No Chromium: install one (Debian, Ubuntu: apt-get install chromium), or name it in RUNUT_CHROMIUM.';
  if (process.env['CI'] === 'true') {
    it(`${name}: a browser is there`, () => {
      throw new Error(what);
    });
    return undefined;
  }
  process.stderr.write(`${name} is skipped. ${what}\n`);
  return describe.skip(name, tests);
};

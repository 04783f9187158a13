import { PreparationError } from './preparation-error.mjs';

/** What @nestjs/mapped-types, @swc/cli and oxlint ask for. */
const OLDEST = [20, 19];

/** @throws PreparationError when this Node is too old */
export function requireNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return;
  throw new PreparationError(
    `Runut needs Node ${OLDEST.join('.')} or newer and this is ${version}: install a newer one from https://nodejs.org.`,
  );
}

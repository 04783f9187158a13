import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A file of the built dashboard, as it is sent. */
export interface BuiltFile {
  readonly type: string;
  readonly plain: Buffer;
  readonly br: Buffer | undefined;
  readonly gzip: Buffer | undefined;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** Beside `src/` and `dist/` alike. */
const FOLDER = fileURLToPath(new URL('../../../dist-web', import.meta.url));

/**
 * The files of `dist-web/` by their paths, `/assets/main-Ab12.js`; a few megabytes, so they are kept. A build that comes
 * later is seen at the next start, and a page and its parts are always of one build.
 * @returns empty where the dashboard was not built
 */
export const builtDashboard = (folder = FOLDER): ReadonlyMap<string, BuiltFile> => {
  const files = new Map<string, BuiltFile>();
  for (const path of pathsIn(folder)) {
    const type = TYPES[extname(path)];
    if (!type) continue;
    files.set(`/${relative(folder, path).replaceAll('\\', '/')}`, {
      type,
      plain: readFileSync(path),
      br: readIfThere(`${path}.br`),
      gzip: readIfThere(`${path}.gz`),
    });
  }
  return files;
};

/** What pages ask, as GraphQL documents. */
export interface DashboardQuestions {
  readonly overview: readonly string[];
  /** Of one item, which `$ref`, `$of` or `$roots` names. */
  readonly item: readonly string[];
  /** Of one year. */
  readonly landscape: readonly string[];
}

/** What pages ask that are opened first, or take long when they are; nothing where the dashboard was not built. */
export const dashboardQuestions = (folder = FOLDER): DashboardQuestions => {
  const built = readIfThere(join(folder, 'questions.json'));
  return built ? (JSON.parse(built.toString('utf8')) as DashboardQuestions) : { overview: [], item: [], landscape: [] };
};

const pathsIn = (folder: string): string[] => {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
  } catch {
    return [];
  }
};

const readIfThere = (path: string): Buffer | undefined => {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
};

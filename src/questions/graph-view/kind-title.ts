import type { KindDeclaration } from '../../metamodel/declarations.js';
import { kebabName } from '../../metamodel/names.js';
import type { Words } from '../../metamodel/words.js';

/** What a kind is called in a picture: "aset jaringan & infrastruktur", "network asset". */
export const kindTitle = ({ name, indonesian }: KindDeclaration, language: keyof Words): string =>
  language === 'id' ? indonesian : kebabName(name).replaceAll('-', ' ');

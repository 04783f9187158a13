import type { PropertyDeclaration } from '../../src/metamodel/declarations.js';

/** A valid value of a property; `round` tells two values apart. */
export const sampleValue = (property: PropertyDeclaration, round: number): unknown => {
  const { name, type, choice, min, max, format, among } = property;
  switch (type) {
    case 'choice': {
      const keys = Object.keys(choice?.values ?? {});
      return keys[round % keys.length];
    }
    case 'text':
      if (among) return among[round % among.length];
      return format ? FORMATTED[format](round) : `${round} “é” ' \\ ${name}`.slice(0, property.maxLength ?? 200);
    case 'texts':
      return [`${name}-${round}`, 'kedua'];
    case 'integer':
      return Math.min(max ?? 1_000, (min ?? 0) + 1 + round + (name.startsWith('end') ? 2 : 0));
    case 'money':
      return 9_000_000_000_000 + round;
    case 'number':
      return 12.5 + round;
    case 'boolean':
      return round % 2 === 0;
    case 'date':
      return LATER.includes(name) ? `2031-0${round + 1}-28` : `2021-0${round + 1}-28`;
    case 'timestamp':
      return '2026-01-02T03:04:05.000Z';
    case 'id':
      return undefined;
  }
};

const LATER = ['retiresOn', 'validTo', 'until', 'agreementEndsOn', 'supportEndsOn'];

const FORMATTED = {
  url: (round: number) => `https://contoh.go.id/${round}?a=b`,
  'network-address': (round: number) => `10.20.${round}.0/24`,
  sha256: (round: number) => String(round).repeat(64).slice(0, 64),
} as const;

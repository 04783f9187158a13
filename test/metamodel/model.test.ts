import { registry } from '../../src/model/registry.js';
import { DOMAIN_MODEL, KINDS } from '../oracle/model.js';

/** The model against the table that was written down from the domain's description, by hand and apart from it. */
const text = (triple: { type: string; class: string; from: string; to: string }): string =>
  `${triple.from} —${triple.type}→ ${triple.to} (${triple.class})`;

describe('the model', () => {
  it('has every kind', () => {
    expect([...registry.kinds.keys()].sort()).toEqual([...KINDS].sort());
  });

  it('allows exactly the links of the link table', () => {
    expect(registry.triples.map(text).sort()).toEqual(DOMAIN_MODEL.links.map(text).sort());
  });

  it('gives every dependency an effect, and says every link in both languages from both ends', () => {
    for (const link of registry.links.values()) {
      const isDependency = link.rows.some((row) => row.class === 'dependency');
      expect([link.type, link.effect !== undefined]).toEqual([link.type, isDependency]);
      expect(new Set([link.sentence.id, link.sentence.en, link.reversed.id, link.reversed.en]).size).toBe(4);
    }
  });

  it('orients purpose towards the vision and dependency towards what needs it: no vision or service is left by such a link, but to purpose', () => {
    expect(
      registry.triples.filter((t) => t.from === 'Vision' && (t.class === 'purpose' || t.class === 'dependency')),
    ).toEqual([]);
    expect(registry.triples.filter((t) => t.from === 'Mission' && t.class === 'purpose').map((t) => t.to)).toEqual([
      'Vision',
    ]);
    expect(
      registry.triples
        .filter((t) => t.class === 'dependency')
        .every((t) => t.to !== 'NetworkAsset' || t.from === 'NetworkAsset'),
    ).toBe(true);
  });

  it('finds the link fields of a kind from both ends', () => {
    const fields = registry.linkFields('Application').map((field) => field.name);
    expect(fields).toEqual(
      expect.arrayContaining([
        'serves',
        'reliesOn',
        'hostedOn',
        'reads',
        'writes',
        'provides',
        'consumes',
        'ownedBy',
        'deliveredBy',
      ]),
    );
    expect(registry.linkField('Service', 'supports')?.farKinds).toEqual(['Goal', 'Mission']);
    expect(registry.linkField('Vision', 'supports')).toBeUndefined();
  });
});

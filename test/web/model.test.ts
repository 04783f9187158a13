import { spokenName } from '../../src/metamodel/derive/dashboard-model.js';
import { registry } from '../../src/model/registry.js';
import { choices, kinds, linkProperties, linkTypes } from '../../web/src/generated/model.js';

it('knows every kind and link type of the registry', () => {
  expect(Object.keys(kinds)).toEqual([...registry.kinds.keys()]);
  expect(Object.keys(linkTypes)).toEqual([...registry.links.keys()]);
});

it('says names of properties as words', () => {
  expect(['retiresOn', 'id', 'specUrl', 'DataSet'].map(spokenName)).toEqual([
    'Retires on',
    'ID',
    'Spec URL',
    'Data set',
  ]);
  expect(choices['IntegrationMethod']?.map(({ label }) => label.en)).toContain('API');
  expect(kinds.Application.label).toEqual({ id: 'Aplikasi', en: 'Application' });
});

it('has a label in both languages for all that is shown', () => {
  const labelled = [
    ...Object.values(kinds).flatMap((kind) => [kind, ...kind.properties, ...kind.links]),
    ...Object.values(linkTypes),
    ...Object.values(choices).flat(),
  ];
  for (const { label } of labelled) expect([label.id, label.en].every((word) => word.trim() !== '')).toBe(true);
});

it('says in both languages what each kind, property, link type and value means', () => {
  const described = [
    ...Object.values(kinds).flatMap((kind) => [kind, ...kind.properties]),
    ...Object.values(linkTypes),
    ...linkProperties,
    ...Object.values(choices).flat(),
  ];
  const untold = described.filter(({ description: { id, en } }) => id.trim() === '' || en.trim() === '' || id === en);
  expect(untold).toEqual([]);
});

it('knows the values of each choice that a property takes', () => {
  for (const { properties } of Object.values(kinds))
    for (const { choice } of properties) if (choice !== undefined) expect(choices[choice]?.length).toBeGreaterThan(1);
});

import { readViews, renamed, withoutView, withView, writeViews } from '../../web/src/pages/inventory/saved-views.js';

const view = (name: string, plural = 'applications') => ({ name, plural, search: `?q=${name}` });
const storage = (kept: string | null) => ({ getItem: () => kept });

it('keeps views, and reads them again', () => {
  let kept = '';
  writeViews({ setItem: (_, value) => (kept = value) }, [view('a')]);
  expect(readViews(storage(kept))).toEqual([view('a')]);
});

it('begins with none where nothing, or something else, is kept', () => {
  for (const kept of [null, 'not JSON', '{}', '[1, {"name": "a"}]']) expect(readViews(storage(kept))).toEqual([]);
});

it('replaces a view of the same name of the same list', () => {
  const views = [view('a'), view('a', 'services')];
  expect(withView(views, { ...view('a'), search: '?q=new' })).toEqual([
    view('a', 'services'),
    { ...view('a'), search: '?q=new' },
  ]);
  expect(withoutView(views, view('a'))).toEqual([view('a', 'services')]);
});

it('renames a view in its place; one that has the name already gives way', () => {
  expect(renamed([view('a'), view('b'), view('b', 'services')], view('a'), 'b')).toEqual([
    { ...view('a'), name: 'b' },
    view('b', 'services'),
  ]);
});

import { Alert, Stack } from '@mantine/core';
import { useNavigate } from 'react-router';
import { defineTexts, useTexts } from '../../language/texts.js';
import { ItemPicker } from '../../parts/item-picker.js';
import { PageHead } from '../../parts/page-head.js';

const texts = defineTexts({
  title: { id: 'Item ini tidak ada', en: 'There is no such item' },
  why: {
    id: 'Tidak ada yang berkode atau ber-id “{ref}”, atau Anda tidak berhak melihatnya. Mungkin kodenya berubah atau itemnya dihapus.',
    en: 'Nothing has the code or id “{ref}”, or you may not see it. Its code may have changed, or it was deleted.',
  },
  search: { id: 'Cari item lain', en: 'Look for another item' },
});

/** For a reference that leads nowhere: what may have happened, and a search. */
export function UnknownItem({ reference }: { readonly reference: string }) {
  const t = useTexts(texts);
  const navigate = useNavigate();
  return (
    <>
      <PageHead title={t('title')} />
      <Stack align="flex-start">
        <Alert color="gray">{t('why', { ref: reference })}</Alert>
        <ItemPicker
          label={t('search')}
          kinds={[]}
          value=""
          width={400}
          onPick={(ref) => {
            if (ref !== '') void navigate(`/item/${encodeURIComponent(ref)}`);
          }}
        />
      </Stack>
    </>
  );
}

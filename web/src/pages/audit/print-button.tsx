import { Button } from '@mantine/core';
import { usePrint } from '../../api/every-page.js';
import { defineTexts, useTexts } from '../../language/texts.js';

const texts = defineTexts({
  print: { id: 'Cetak atau simpan sebagai PDF', en: 'Print or save as PDF' },
});

/** Prints every row of the view, also those that are not loaded yet. */
export function PrintButton() {
  const t = useTexts(texts);
  const { print, isAboutToPrint } = usePrint();
  return (
    <Button className="not-printed" onClick={print} loading={isAboutToPrint}>
      {t('print')}
    </Button>
  );
}

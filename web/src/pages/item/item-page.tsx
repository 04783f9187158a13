import { Stack } from '@mantine/core';
import { useParams } from 'react-router';
import { Answer } from '../../api/answer.js';
import { useAnswer } from '../../api/use-answer.js';
import type { Kind } from '../../generated/model.js';
import { PickedItemDocument } from '../../generated/queries/picked-item.js';
import { defineTexts, useTexts } from '../../language/texts.js';
import { PageHead } from '../../parts/page-head.js';
import { ScopeLine } from '../../parts/scope-line.js';
import { ItemHead } from './item-head.js';
import { coreDocument } from './item-question.js';
import { ItemSections } from './item-sections.js';
import { UnknownItem } from './unknown-item.js';

const texts = defineTexts({ title: { id: 'Item', en: 'Item' } });

/** Everything about one item; its address is its id or code. */
export default function ItemPage() {
  const { ref = '' } = useParams();
  // Another item begins anew: nothing of the one before it may stand under its name.
  return <ItemOf key={ref} reference={ref} />;
}

function ItemOf({ reference }: { readonly reference: string }) {
  const t = useTexts(texts);
  // What can be asked of an item depends on its kind.
  const answer = useAnswer(PickedItemDocument, { ref: reference });
  if (answer.state === 'ready') {
    const { item } = answer.data;
    return item ? <OfKind id={item.id} kind={item.kind} name={item.name} /> : <UnknownItem reference={reference} />;
  }
  if (answer.state === 'failed' && answer.failure.kind === 'not-found') return <UnknownItem reference={reference} />;
  return (
    <>
      <PageHead title={t('title')} />
      <Answer of={answer}>{() => null}</Answer>
    </>
  );
}

interface OfKindProps {
  readonly id: string;
  readonly kind: Kind;
  readonly name: string;
}

function OfKind({ id, kind, name }: OfKindProps) {
  const answer = useAnswer(coreDocument(kind), { ref: id });
  return (
    <>
      <PageHead title={name} />
      <Answer of={answer} isEmpty={({ item }) => item === null} empty={<UnknownItem reference={name} />}>
        {({ item, graphView }) =>
          item && (
            <Stack gap="md">
              <ItemHead item={item} isInactive={graphView.nodes.some(({ inactive }) => inactive)} />
              <ItemSections item={item} scope={<ScopeLine position={graphView.position} scope={graphView.scope} />} />
            </Stack>
          )
        }
      </Answer>
    </>
  );
}

import { ItemRef, LinkRef } from '../../inventory/answering/references.js';
import { ratioOf } from '../coverage/ratio.js';
import { type PageRequest, pageOf } from '../paging/page.js';
import type { Meeting } from './expectation-sides.js';
import type {
  ExpectationProof,
  ExpectationProofEnd,
  ExpectedPairRow,
  IntegrationExpectations,
  JudgedExpectationRow,
} from './expectation-types.js';
import type { ExpectedPair, JudgedExpectation, Judgement, Proof } from './expectations.js';

/**
 * Judged expectations as GraphQL reads them: items and links stand as references.
 * @param judgements only expectations judged so are listed, though all are counted; all when null
 */
export const expectationsAnswer = (
  judged: readonly JudgedExpectation[],
  judgements: readonly Judgement[] | null,
  page: PageRequest,
): Omit<IntegrationExpectations, 'scope' | 'position'> => {
  const count = (wanted: Judgement): number => judged.filter(({ judgement }) => judgement === wanted).length;
  const [covered, incomplete] = [count('COVERED'), count('INCOMPLETE')];
  const listed = judged.filter(({ judgement }) => judgements?.includes(judgement) ?? true);
  return {
    ...pageOf('expectations', listed, page, expectationAnswer),
    covered,
    partly: count('PARTLY'),
    missing: count('MISSING'),
    incomplete,
    ratio: ratioOf(covered, judged.length - incomplete),
  };
};

const expectationAnswer = ({ expectation, judgement, pairs }: JudgedExpectation): JudgedExpectationRow => ({
  expectation: refTo(expectation),
  judgement,
  pairs: (page) => pageOf('pairs', pairs, page, pairAnswer),
});

const pairAnswer = ({ from, to, judgement, proofs }: ExpectedPair): ExpectedPairRow => ({
  from: refTo(from),
  to: refTo(to),
  judgement,
  proofs: (page) => pageOf('proofs', proofs, page, proofAnswer),
});

const proofAnswer = ({ integration, source, target }: Proof): ExpectationProof => ({
  integration: refTo(integration),
  status: integration.status ?? 'NEEDED',
  source: endAnswer(source),
  target: endAnswer(target),
  suspect: [...source.links, ...target.links].some(({ suspect }) => suspect),
});

const endAnswer = ({ item, links }: Meeting): ExpectationProofEnd => ({
  item: refTo(item),
  links: links.map(({ id }) => new LinkRef(id)),
});

const refTo = ({ id }: { readonly id: string }): ItemRef => new ItemRef(id);

import type { Draft } from './drafts.js';
import type { Findings } from './findings.js';
import { domainsNamedIn, isDomainLabel, streamOf } from './recognise.js';

/**
 * Gives main activities the stream their own words name ("Pengembangan arsitektur aplikasi"), and parts that of
 * their main activity. Elsewhere a stream is read from words only where they name a single one, and reported.
 */
export function inferStreams(findings: Findings): void {
  const activities = findings.ofKind('RoadmapItem');
  const inferred: Draft[] = [];
  for (const draft of activities) {
    if (draft.stream !== undefined) continue;
    const stream = draft.parent?.stream ?? namedStream(draft);
    if (stream === undefined) continue;
    draft.stream = stream;
    // "Pengembangan arsitektur aplikasi" states its stream; in other names the word may be there by the way.
    if (draft.parent?.stream === undefined && !isDomainLabel(draft.name.replace(DEVELOPMENT, ''))) inferred.push(draft);
  }
  if (inferred.length === 0) return;
  findings.report(
    'STREAM_INFERRED',
    'INFO',
    inferred.map((draft) => draft.place.startLine),
    `Aliran ${inferred.length} kegiatan diambil dari kata-katanya sendiri.`,
    `The stream of ${inferred.length} activities was taken from their own words.`,
  );
}

const DEVELOPMENT =
  /^(pengembangan|pembangunan|penguatan|peningkatan|penataan|development of|development|strengthening)\s+/i;

function namedStream(draft: Draft): Draft['stream'] {
  const named = [...domainsNamedIn(draft.name)].flatMap((domain) => streamOf(domain) ?? []);
  return named.length === 1 ? named[0] : undefined;
}

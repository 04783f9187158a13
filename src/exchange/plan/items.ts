import { codeInParentheses } from './codes.js';
import type { Draft } from './drafts.js';
import { sectionPath } from './outline.js';
import type { PlanItem } from './plan-reading.js';

/** Turns drafts into items: references by sourceKey, ordinals, passages. */
export function toItems(drafts: readonly Draft[], keys: ReadonlyMap<Draft, string>): PlanItem[] {
  const groupKeys = new Map(
    drafts.flatMap((draft) =>
      draft.kind === 'StrategyGroup' && draft.group ? [[draft.group, keys.get(draft)] as const] : [],
    ),
  );
  const ordinals = new Map<unknown, number>();
  return drafts.map((draft) => {
    // Strategies count within their group, everything else within its kind.
    const counted = draft.kind === 'Strategy' ? (draft.group ?? draft.kind) : draft.kind;
    const ordinal = (ordinals.get(counted) ?? 0) + 1;
    ordinals.set(counted, ordinal);
    const group = draft.kind === 'Strategy' && draft.group ? groupKeys.get(draft.group) : undefined;
    const parent = draft.parent ? keys.get(draft.parent) : undefined;
    const code = draft.kind === 'StrategyGroup' ? draft.groupCode : draft.code?.code;
    const section = [...sectionPath(draft.section), ...(draft.under === undefined ? [] : [draft.under])].map(
      (title) => codeInParentheses(title).name,
    );
    const { description, domain, stream, startYear, endYear, budget, criterion } = draft;
    return {
      kind: draft.kind,
      sourceKey: keys.get(draft) ?? '',
      ...(code === undefined ? {} : { code }),
      ordinal,
      name: draft.name,
      ...(description === undefined || description === '' ? {} : { description }),
      ...(group === undefined ? {} : { group }),
      ...(parent === undefined ? {} : { parent }),
      ...(domain ? { domain } : {}),
      ...(stream ? { stream } : {}),
      ...(startYear === undefined ? {} : { startYear }),
      ...(endYear === undefined ? {} : { endYear }),
      ...(budget === undefined ? {} : { budget }),
      ...(criterion ? { criterion } : {}),
      passage: {
        section: section.join(' › '),
        startLine: draft.place.startLine,
        endLine: draft.place.endLine,
        quote: draft.place.quote,
      },
    };
  });
}

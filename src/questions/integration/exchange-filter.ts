import type { Row } from '../../database/database.js';
import type { Told } from '../../inventory/answering/told.js';
import type { Words } from '../../metamodel/words.js';
import { type Candidate, referenceParameters, theOne } from '../../inventory/writing/find-references.js';
import { ofUnit } from '../coverage/scope.js';
import { scopeSentence } from '../scope-sentence.js';

/** The items that exchanges are restricted to, as a client names them. */
export interface ExchangeScope {
  /** It, or a unit below it, owns or operates an application at either end. */
  readonly unit?: string | null;
  /** The same of the application that provides. */
  readonly sourceUnit?: string | null;
  /** The same of the application that receives. */
  readonly targetUnit?: string | null;
  /** It is carried. */
  readonly dataSet?: string | null;
  /** An application at either end serves it. */
  readonly service?: string | null;
}

export interface ExchangeFilter extends ExchangeScope {
  readonly statuses: readonly string[];
  readonly methods?: readonly string[] | null;
  readonly hasAgreement?: boolean | null;
  /** The last day on which an agreement may end. */
  readonly agreementEndsBy?: string | null;
}

type Role = keyof ExchangeScope;

interface Meaning {
  readonly kind: string;
  readonly sentence: (item: string) => Words;
}

const ROLES: Readonly<Record<Role, Meaning>> = {
  unit: { kind: 'Organization', sentence: ofUnit },
  sourceUnit: {
    kind: 'Organization',
    sentence: (unit) => ({
      en: `from ${unit} with the units below it`,
      id: `bersumber dari ${unit} beserta unit di bawahnya`,
    }),
  },
  targetUnit: {
    kind: 'Organization',
    sentence: (unit) => ({
      en: `to ${unit} with the units below it`,
      id: `menuju ${unit} beserta unit di bawahnya`,
    }),
  },
  dataSet: { kind: 'DataSet', sentence: (data) => ({ en: `carrying ${data}`, id: `yang mengalirkan ${data}` }) },
  service: { kind: 'Service', sentence: (service) => ({ en: `for ${service}`, id: `untuk ${service}` }) },
};
const NAMES: readonly Role[] = ['unit', 'sourceUnit', 'targetUnit', 'dataSet', 'service'];

const given = (scope: ExchangeScope): (readonly [role: Role, ref: string])[] =>
  NAMES.flatMap((role) => {
    const ref = scope[role];
    return ref == null ? [] : [[role, ref] as const];
  });

/** The parameters of `integration/exchanges` that restrict the exchanges. */
export const filterParameters = (filter: ExchangeFilter) => ({
  refs: referenceParameters(given(filter).map(([, ref]) => ref)),
  roles: given(filter).map(([role]) => role),
  statuses: filter.statuses,
  methods: filter.methods ?? null,
  hasAgreement: filter.hasAgreement ?? null,
  agreementEndsBy: filter.agreementEndsBy ?? null,
});

/** What legs are to be like. Of units the rows say themselves whether they hold an application. */
export interface Asked {
  readonly unit: boolean;
  readonly sourceUnit: boolean;
  readonly targetUnit: boolean;
  /** An id. */
  readonly dataSet: string | null;
  /** An id. */
  readonly service: string | null;
}

/**
 * What the references mean, and what the answer holds for, in words.
 * @throws RunutError NOT_FOUND or BAD_USER_INPUT when a reference means nothing, several or the wrong kind
 */
export const readFilter = (scope: ExchangeScope, row: Row): { readonly asked: Asked; readonly sentence: Told } => {
  const candidates = row.get('candidates') as readonly (Candidate & { readonly index: number })[];
  const meant = new Map<Role, Candidate>();
  for (const [index, [role, ref]] of given(scope).entries()) {
    const here = candidates.filter((candidate) => candidate.index === index);
    meant.set(role, theOne(here, ref, role, [ROLES[role].kind]));
  }
  return {
    asked: {
      unit: meant.has('unit'),
      sourceUnit: meant.has('sourceUnit'),
      targetUnit: meant.has('targetUnit'),
      dataSet: meant.get('dataSet')?.id ?? null,
      service: meant.get('service')?.id ?? null,
    },
    sentence: scopeSentence([...meant].map(([role, { code, name }]) => ROLES[role].sentence(`${code} "${name}"`))),
  };
};

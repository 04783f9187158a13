/**
 * The same questions as each contender is asked them. They are asked about applications, or
 * about what `about` says, of `subjectsToAsk`.
 * `codes` brings an answer into a form in which those of two contenders can be compared.
 */
const POINT = `query ($id: Ref!) { application(ref: $id) { id code name phase description } }`;
const POINT_PEER = `query ($id: ID!) { applications(where: { id: { eq: $id } }) { id code name phase description } }`;

const NESTED = `query ($id: Ref!) { application(ref: $id) { id code name
  ownedBy(first: 20) { nodes { id code name } }
  serves(first: 20, kinds: [Service]) { nodes { id code name ... on Service {
    supports(first: 20, kinds: [Goal]) { nodes { id code name } } } } } } }`;
const NESTED_PEER = `query ($id: ID!) { applications(where: { id: { eq: $id } }) { id code name
  ownedBy(limit: 20) { id code name }
  services(limit: 20) { id code name goals(limit: 20) { id code name } } } }`;

/** All that leads upwards but complaints, which the peer's types do not tell of. */
const UPWARDS =
  '[SERVES, SUPPORTS, DELIVERED_BY, IMPLEMENTS, CONTRIBUTES_TO, COMPONENT_OF, PROVIDES, FEEDS, WRITES, READ_BY, CARRIED_BY, TRANSPORTS, HOSTS, CONNECTS]';
const TRACE = `query ($id: Ref!) { trace(from: [$id], kinds: [Mission], via: ${UPWARDS}) {
  reached { nodes { item { id code name } } } } }`;
const TRACE_PEER = `query ($id: ID!) { applications(where: { id: { eq: $id } }) { reachedMissions { id code name } } }`;

/** Four hops at most, each with its links: what the peer is asked for by nesting every way that leads to a mission. */
const PROOF = `query ($id: Ref!) { trace(from: [$id], kinds: [Mission], via: [SERVES, SUPPORTS, DELIVERED_BY, IMPLEMENTS, CONTRIBUTES_TO], maxHops: 4) {
  reached { nodes { item { id code name } distance basis
    paths(first: 10) { hops { from { id code name } link { id confidence } to { id code name } } } } } } }`;
const edges = (field, below) =>
  `${field}Connection { edges { properties { id confidence } node { id code name ${below} } } }`;
const MISSIONS = edges('missions', '');
const PURPOSES = `${MISSIONS} ${edges('goals', MISSIONS)}`;
const STRATEGIES = edges('strategies', PURPOSES);
const DELIVERED = edges('deliveredBy', `${STRATEGIES} ${edges('contributesTo', edges('strategies', MISSIONS))}`);
const SERVED = `${PURPOSES} ${edges('services', PURPOSES)} ${edges('deliveredBy', edges('strategies', MISSIONS))}`;
const PROOF_PEER = `query ($id: ID!) { applications(where: { id: { eq: $id } }) { id code name
  ${edges('services', SERVED)} ${edges('applications', edges('services', PURPOSES))} ${DELIVERED} } }`;

/** The same from a server or another asset: what it hosts comes first, so one hop more. */
const ASSET_PROOF = `query ($id: Ref!) { trace(from: [$id], kinds: [Mission], via: [HOSTS, SERVES, SUPPORTS, DELIVERED_BY, IMPLEMENTS, CONTRIBUTES_TO], maxHops: 5) {
  reached { nodes { item { id code name } distance basis
    paths(first: 30) { hops { from { id code name } link { id confidence } to { id code name } } } } } } }`;
const OF_APPLICATION = `${edges('services', SERVED)} ${edges('applications', edges('services', PURPOSES))} ${DELIVERED}`;
const HOSTED_DEEPER = edges(
  'assets',
  edges('hostedApplications', `${edges('services', PURPOSES)} ${edges('deliveredBy', edges('strategies', MISSIONS))}`),
);
const ASSET_PROOF_PEER = `query ($id: ID!) { networkAssets(where: { id: { eq: $id } }) { id code name
  ${edges('hostedApplications', OF_APPLICATION)} ${HOSTED_DEEPER} ${edges('services', SERVED)} ${edges('servedApplications', OF_APPLICATION)} ${DELIVERED} } }`;

const LARGE = `query ($phase: Phase!) { applications(first: 100, filter: { phase: { eq: $phase } }) { nodes { id code name
  ownedBy(first: 5) { nodes { id code name } }
  hostedOn(first: 5) { nodes { id code name } }
  serves(first: 5, kinds: [Service]) { nodes { id code name ... on Service {
    supports(first: 5, kinds: [Goal]) { nodes { id code name } } } } } } } }`;

/** Questions that take longer, of which the server's own part is the answer's: nobody else is asked them. */
const DOWN = `query ($id: Ref!) { trace(from: [$id], direction: DOWN, kinds: [Application], first: 50) {
  reached { totalCount nodes { item { id code name } distance basis } } } }`;
const IMPACT = `query ($id: Ref!) { impact(of: [$id], first: 50) {
  hit { totalCount nodes { item { id code name } state distance } } redundancyLost { totalCount } } }`;
const MATRIX = `{ traceMatrix(rows: { kind: Application, first: 40 }, columns: { kind: Mission, first: 100 }) {
  cells { row { id code } column { id code } distance basis } } }`;

const PAGE = `query ($phase: Phase!) {
  applications(first: 20, filter: { phase: { eq: $phase } }, orderBy: [{ field: name }]) { nodes { id code name } } }`;
const PAGE_PEER = `query ($phase: String!) {
  applicationsConnection(first: 20, where: { phase: { eq: $phase } }, sort: [{ name: ASC }]) { edges { node { id code name } } } }`;

const byId =
  (query) =>
  ({ id }) => ({ query, variables: { id } });
const byPhase = (query) => () => ({ query, variables: { phase: 'ACTIVE' } });

/** Ids of all that an answer names, links among them, but for `leftOut`. */
export const idsIn = (data) => [...new Set(JSON.stringify(data).match(/"id":"[0-9a-f-]{36}"/g) ?? [])].sort();

const missionsOf = (data) => {
  const missions = data.trace ? data.trace.reached.nodes.map(({ item }) => item) : missionsIn(data);
  const ids = missions.map(({ id }) => String(id));
  return [...new Set(ids)].sort((a, b) => (a < b ? -1 : 1));
};

/** The missions of a nested answer stand under `missionsConnection` or `reachedMissions`. */
const missionsIn = (value) =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([name, inner]) => {
        if (name === 'missionsConnection') return inner.edges.map(({ node }) => node);
        return name === 'reachedMissions' ? inner : missionsIn(inner);
      });

/** What a question is asked about. */
export const subjectsOf = ({ about = 'application' }, subjects) => subjects[about];

export const QUESTIONS = {
  point: { title: 'point read', runut: byId(POINT), peer: byId(POINT_PEER), same: idsIn },
  nested: { title: 'nested read, two levels', runut: byId(NESTED), peer: byId(NESTED_PEER), same: idsIn },
  trace: { title: 'trace', runut: byId(TRACE), peer: byId(TRACE_PEER), same: missionsOf },
  proof: { title: 'trace with proofs', runut: byId(PROOF), peer: byId(PROOF_PEER), same: missionsOf },
  assetProof: {
    title: 'trace with proofs, from an asset',
    about: 'asset',
    runut: byId(ASSET_PROOF),
    peer: byId(ASSET_PROOF_PEER),
    same: missionsOf,
  },
  large: { title: '100 applications with three links each', about: 'city', runut: byPhase(LARGE), same: idsIn },
  down: { title: 'trace down from a mission, to applications', about: 'mission', runut: byId(DOWN), same: idsIn },
  impact: { title: 'impact of an asset', about: 'asset', runut: byId(IMPACT), same: idsIn },
  matrix: {
    title: 'matrix of 40 applications and the missions',
    about: 'city',
    runut: () => ({ query: MATRIX }),
    same: idsIn,
  },
  page: {
    title: 'filtered, ordered page of 20',
    about: 'city',
    runut: byPhase(PAGE),
    peer: byPhase(PAGE_PEER),
    same: idsIn,
  },
};

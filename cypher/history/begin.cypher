// Claims the id of a mutation. Whoever comes second with the same id waits here until the first has ended.
// @param id: the mutation's id
// @param fingerprint: of what is asked for; null when the id is not a client's
// @param by: who changes
// @param at: when, a moment
// @param reason: why; may be null
// @returns position: null when the id is new; fingerprint and answer of the first time otherwise
MERGE (set:ChangeSet {id: $id})
ON CREATE SET set.fingerprint = $fingerprint, set.by = $by, set.at = $at, set.reason = $reason
RETURN set.position AS position, set.fingerprint AS fingerprint, set.answer AS answer

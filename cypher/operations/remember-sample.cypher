// Remembers that the sample was loaded, so that somebody who deletes it does not get it back.
// @param at: when
// @returns nothing
MERGE (m:Migration {id: 'sample-city'})
ON CREATE SET m.appliedAt = $at

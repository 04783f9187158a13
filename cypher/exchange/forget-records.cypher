// Forgets what was imported.
// @param keys: list of source keys
// @returns nothing
MATCH (record:ImportRecord)
WHERE record.key IN $keys
DELETE record

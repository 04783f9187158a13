// What was imported before under these keys.
// @param keys: list of source keys
// @returns key, target: the id of the item or link; values: what the source said, as JSON
MATCH (record:ImportRecord)
WHERE record.key IN $keys
RETURN record.key AS key, record.target AS target, record.values AS values

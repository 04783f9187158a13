// Remembers what was imported.
// @param rows: [{ key, target, values }]
// @returns nothing
UNWIND $rows AS row
MERGE (record:ImportRecord {key: row.key})
SET record.target = row.target, record.values = row.values

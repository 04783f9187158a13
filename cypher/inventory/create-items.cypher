// Creates items of any kinds.
// @param rows: [{ kind, properties }]
// @returns nothing
UNWIND $rows AS row
CREATE (item:Item:$(row.kind))
SET item = row.properties

// Reserves numbers for codes that the server gives.
// @param key: kind and plan
// @param count: how many
// @returns last: the last number reserved
MERGE (counter:CodeCounter {key: $key})
ON CREATE SET counter.last = 0
SET counter.last = counter.last + $count
RETURN counter.last AS last

// Makes writers take turns until their transactions end: what one of them checks may hang on what the others write.
// @param key: what they take turns for
// @returns nothing
MERGE (guard:Guard {key: $key})
SET guard.locked = true
REMOVE guard.locked

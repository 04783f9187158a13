// Changes of an item or link after one of its versions, oldest first.
// @param subject: its id
// @param version: the version
// @returns version, by, at, before and after as JSON
MATCH (change:Change {subject: $subject})
WHERE change.version > $version
MATCH (set:ChangeSet {id: change.set})
RETURN change.version AS version, set.by AS by, set.at AS at, change.before AS before, change.after AS after
ORDER BY version

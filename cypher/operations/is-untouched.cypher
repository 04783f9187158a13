// Whether a graph is as new: nothing was ever entered, and the sample was never loaded.
// @returns untouched
RETURN NOT EXISTS { MATCH (:Item) } AND NOT EXISTS { MATCH (:Migration {id: 'sample-city'}) } AS untouched

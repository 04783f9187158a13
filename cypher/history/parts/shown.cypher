// Whether a change may be shown, for a condition: what it was under before and after, and what it is about now. Needs
// the `ends` of the change.
// @param viewer: what the one who asks may see
// @returns true or false
all(one IN change.visibilities WHERE one IN $viewer.visibilities) AND all(one IN ends WHERE one.seen)

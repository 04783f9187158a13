// A change with its set, for an expression. Needs the `ends` of the change.
// @returns a map
change {
  .subject, .of, .kind, .type, .code, .name, .action, .version, .before, .after, .visibilities, .index,
  position: set.position, by: set.by, at: set.at, reason: set.reason, ends: ends
}

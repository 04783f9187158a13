// Everything that a matrix may walk, always up: the items of both axes, what scopes among them stand for, what lies between, and the links.
// @param refs: [{ id, code, qualified: [{ plan, code }] }], the items that the axes name
// @param rowsRefs: the places in `refs` of the rows that are named; null when all may stand there
// @param rowsWithin: the place in `refs` of what holds the rows; null when nothing was asked for
// @param columnsRefs: the same for the columns
// @param columnsWithin: the same for the columns
// @param fromRows: some rows lead up to columns
// @param fromColumns: some columns lead up to rows
// @param mostOnAxis: a bound on the items of an axis
// @param viewer: what the one who asks may see
// @param today: the day it is asked for, as 2026-11-24
// @param mostItems: a bound on the items walked
// @param mostLinks: a bound on the links walked
// @returns found: what each reference may mean; rows, columns: ids; members: what stands for the scopes among them; nodes, links; full; position: where the graph was, read before all else; m0, m1 …: what the references of filters mean
CALL () {
  {{include history/position}}
}
CALL () {
  CALL () {
    {{include inventory/find-references}}
  }
  RETURN collect({index: index, id: id, kind: kind, code: code, name: name, planId: planId, planCode: planCode})
         AS found
}
CALL () {
  {{rows}}
}
{{include trace/parts/chosen set=rows}}
WITH position, found, chosen[..$mostOnAxis] AS rows
CALL () {
  {{columns}}
}
{{include trace/parts/chosen set=columns}}
WITH position, found, rows, chosen[..$mostOnAxis] AS columns
CALL (rows) {
  UNWIND rows AS scope
  {{include trace/parts/held}}
  RETURN collect(DISTINCT {scope: scope.id, member: member.id}) AS rowMembers, collect(DISTINCT member) AS rowHeld
}
CALL (columns) {
  UNWIND columns AS scope
  {{include trace/parts/held}}
  RETURN collect(DISTINCT {scope: scope.id, member: member.id}) AS columnMembers,
         collect(DISTINCT member) AS columnHeld
}
WITH position, found, rows, columns, rowMembers + columnMembers AS members,
     rows + rowHeld + columns + columnHeld AS others,
     CASE WHEN $fromRows THEN rows + rowHeld ELSE [] END
     + CASE WHEN $fromColumns THEN columns + columnHeld ELSE [] END AS origins
{{include trace/parts/region}}
RETURN found, [item IN rows | item.id] AS rows, [item IN columns | item.id] AS columns, members, nodes, links,
       size(items) >= $mostItems OR size(links) >= $mostLinks AS full, position{{meant}}

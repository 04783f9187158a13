// The result of an audit rule, whatever the rule and whether it assesses items or links, in parts: each is of what
// exactly the same units hold. `{{holders}}` finds these, or is none where nobody asks for units: then it is one part.
// @param code: the rule's
// @param listed: whether what does not satisfy it is wanted by name
// @param planId: the plan that items of plans are to be of; any when null
// @param today: the day, as 2026-11-24
// @param unitIds: the units of which one is to hold the item; any when null
// @param viewer: what the one who asks may see
// @returns position: where the graph was, read before all else; parts: [{ units: [{ id, code }], population, satisfied, waived: how many, confirmed, stated, asserted: how many of the satisfied rest on such links at best, failing: [{ key: [code of the item, or of both ends, id], waivers: [id], runOut: [id] }] }], empty without a population
CALL () {
  {{include history/position}}
}
CALL () {
  {{include coverage/frame/parts/judged}}
  {{holders}}
  WITH holders,
       count(*) AS population,
       count(CASE WHEN satisfied THEN 1 END) AS satisfied,
       count(CASE WHEN size(waivers) > 0 THEN 1 END) AS waived,
       count(CASE WHEN satisfied AND confidence = 'CONFIRMED' THEN 1 END) AS confirmed,
       count(CASE WHEN satisfied AND confidence = 'STATED' THEN 1 END) AS stated,
       count(CASE WHEN satisfied AND confidence = 'ASSERTED' THEN 1 END) AS asserted,
       collect(CASE WHEN $listed AND NOT satisfied THEN
         {key: [one IN concerned | one.code] + subject.id, waivers: waivers, runOut: runOut}
       END) AS failing
  RETURN collect({
           units: [holder IN holders | holder {.id, .code}],
           population: population, satisfied: satisfied, waived: waived,
           confirmed: confirmed, stated: stated, asserted: asserted,
           failing: failing
         }) AS parts
}
RETURN position, parts

// The result of an audit rule, whatever the rule: `{{rule}}` is the rule's own text.
// @param listed: whether the offenders are wanted by name
// @returns population, satisfied: how many; confirmed, stated, asserted: how many of the satisfied rest on such links at best; offenders: [[code, id]]; position: where the graph was, read before all else
CALL () {
  {{include history/position}}
}
CALL () {
  CALL () {
    {{rule}}
  }
  RETURN count(item) AS population,
         count(CASE WHEN satisfied THEN 1 END) AS satisfied,
         count(CASE WHEN satisfied AND confidence = 'CONFIRMED' THEN 1 END) AS confirmed,
         count(CASE WHEN satisfied AND confidence = 'STATED' THEN 1 END) AS stated,
         count(CASE WHEN satisfied AND confidence = 'ASSERTED' THEN 1 END) AS asserted,
         collect(CASE WHEN $listed AND NOT satisfied THEN [item.code, item.id] END) AS offenders
}
RETURN position, population, satisfied, confirmed, stated, asserted, offenders

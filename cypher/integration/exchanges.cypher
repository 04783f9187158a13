// Exchanges with everything that they are counted by: the applications at their ends and whose those are, the services
// that these serve, the data they carry, what they run over.
// @param refs: what they are restricted to: [{ id, code, qualified }]
// @param roles: what each of these is: unit, sourceUnit, targetUnit, dataSet or service, each at most once
// @param statuses: only exchanges of these
// @param methods: only exchanges of these; any when null
// @param hasAgreement: only exchanges with, or only without, an agreement; any when null
// @param agreementEndsBy: only exchanges whose agreement ends on this day or before it; any when null
// @param today: the day, as 2026-11-24
// @param viewer: what the one who asks may see
// @returns position; candidates: what each reference may mean; exchanges: [[id, code, status, method, agreement, agreementEndsOn, specUrl, verifiedAt, links]], links: [[type, id of the other end, whether it is suspect]]; applications: [[id, code, held, gives, takes, units, services]], whether the unit, the source unit, the target unit asked for holds it; others: [[id, code]] of units, services, data and what exchanges run over
CALL () {
  {{include history/position}}
}
CALL () {
  CALL () {
    {{include inventory/find-references}}
  }
  RETURN collect({index: index, id: id, kind: kind, code: code, name: name, planId: planId, planCode: planCode})
         AS candidates
}
CALL (candidates) {
  UNWIND candidates AS candidate
  MATCH (unit:Item {id: candidate.id})
  WHERE unit:Organization
  MATCH (unit)<-[links:PART_OF*0..30]-(part:Organization)
  WHERE all(link IN links WHERE {{counts link}})
  WITH $roles[candidate.index] AS role, collect(DISTINCT part.id) AS ids
  RETURN collect([role, ids]) AS scopes
}
WITH position, candidates,
     head([scope IN scopes WHERE scope[0] = 'unit' | scope[1]]) AS unitIds,
     head([scope IN scopes WHERE scope[0] = 'sourceUnit' | scope[1]]) AS sourceUnitIds,
     head([scope IN scopes WHERE scope[0] = 'targetUnit' | scope[1]]) AS targetUnitIds
CALL (unitIds) {
  MATCH (exchange:Integration)
  WHERE exchange.status IN $statuses
    AND ($methods IS NULL OR exchange.method IN $methods)
    AND ($hasAgreement IS NULL OR (exchange.agreement IS NOT NULL) = $hasAgreement)
    AND ($agreementEndsBy IS NULL OR exchange.agreementEndsOn <= $agreementEndsBy)
    AND {{visible exchange}}
    AND (unitIds IS NULL OR {{heldBy exchange Integration unitIds}})
  CALL (exchange) {
    MATCH (exchange)-[link:PROVIDES|FEEDS|CARRIED_BY|TRANSPORTS]-(other:Item)
    WHERE {{counts link}} AND {{visible other}}
    RETURN collect([type(link), other.id, coalesce(link.fromMeaning <> startNode(link).meaningVersion
                                                   OR link.toMeaning <> endNode(link).meaningVersion, false)]) AS links,
           collect(DISTINCT other) AS linked
  }
  RETURN collect([exchange.id, exchange.code, exchange.status, exchange.method, exchange.agreement,
                  exchange.agreementEndsOn, exchange.specUrl, exchange.verifiedAt, links]) AS exchanges,
         collect(linked) AS ends
}
CALL (ends, unitIds, sourceUnitIds, targetUnitIds) {
  UNWIND ends AS group
  UNWIND group AS application
  WITH DISTINCT application, unitIds, sourceUnitIds, targetUnitIds
  WHERE application:Application
  CALL (application) {
    MATCH (unit:Organization)-[link:OWNS]->(application)
    WHERE {{counts link}} AND {{visible unit}} AND {{active unit Organization}}
    RETURN collect(DISTINCT unit) AS units
  }
  CALL (application) {
    MATCH (application)-[link:SERVES]->(service:Service)
    WHERE {{counts link}} AND {{visible service}}
    RETURN collect(DISTINCT service) AS services
  }
  RETURN collect([application.id, application.code,
                  unitIds IS NULL OR {{heldBy application Application unitIds}},
                  sourceUnitIds IS NULL OR {{heldBy application Application sourceUnitIds}},
                  targetUnitIds IS NULL OR {{heldBy application Application targetUnitIds}},
                  [unit IN units | unit.id], [service IN services | service.id]]) AS applications,
         collect(units + services) AS around
}
CALL (around, ends) {
  UNWIND around + ends AS group
  UNWIND group AS other
  RETURN collect(DISTINCT [other.id, other.code]) AS others
}
RETURN position, candidates, exchanges, applications, others

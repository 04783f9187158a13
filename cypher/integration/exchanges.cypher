// Exchanges with everything that they are counted by: the applications at their ends and whose those are, the services
// that these serve, the data they carry.
// @param refs: the unit that they are restricted to, where one is asked for: [{ id, code, qualified }]
// @param statuses: only exchanges of these
// @param methods: only exchanges of these; any when null
// @param today: the day, as 2026-11-24
// @param viewer: what the one who asks may see
// @returns position, candidates, planId, unitIds: the scope; exchanges: [[id, code, status, method, agreement, agreementEndsOn, sources, targets, data]], each with ends as ids; applications: [[id, code, held, units, services]], held by the unit asked for; others: [[id, code]] of units, services and data
CALL () {
  {{include coverage/frame/scope}}
}
CALL (unitIds) {
  MATCH (exchange:Integration)
  WHERE exchange.status IN $statuses
    AND ($methods IS NULL OR exchange.method IN $methods)
    AND {{visible exchange}}
    AND (unitIds IS NULL OR {{heldBy exchange Integration unitIds}})
  CALL (exchange) {
    MATCH (source:Application)-[link:PROVIDES]->(exchange)
    WHERE {{counts link}} AND {{visible source}}
    RETURN collect(DISTINCT source) AS sources
  }
  CALL (exchange) {
    MATCH (exchange)-[link:FEEDS]->(target:Application)
    WHERE {{counts link}} AND {{visible target}}
    RETURN collect(DISTINCT target) AS targets
  }
  CALL (exchange) {
    MATCH (carried:DataSet)-[link:CARRIED_BY]->(exchange)
    WHERE {{counts link}} AND {{visible carried}}
    RETURN collect(DISTINCT carried) AS data
  }
  RETURN collect([exchange.id, exchange.code, exchange.status, exchange.method,
                  exchange.agreement, exchange.agreementEndsOn,
                  [source IN sources | source.id], [target IN targets | target.id], [carried IN data | carried.id]])
           AS exchanges,
         collect(sources + targets) AS ends, collect(data) AS loads
}
CALL (ends, unitIds) {
  UNWIND ends AS group
  UNWIND group AS application
  WITH DISTINCT application, unitIds
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
                  [unit IN units | unit.id], [service IN services | service.id]]) AS applications,
         collect(units + services) AS around
}
CALL (around, loads) {
  UNWIND around + loads AS group
  UNWIND group AS other
  RETURN collect(DISTINCT [other.id, other.code]) AS others
}
RETURN position, candidates, planId, unitIds, exchanges, applications, others

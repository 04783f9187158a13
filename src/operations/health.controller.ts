import { Controller, Get, Header, HttpCode, HttpException, HttpStatus } from '@nestjs/common';
import { Database } from '../database/database.js';
import { Drain } from './drain.js';

/**
 * For whoever keeps the server running. `live`: the process answers, and need not be started anew. `ready`: it can do
 * its work just now; asked of Neo4j each time, known within 0.9 s.
 */
@Controller('health')
export class HealthController {
  constructor(
    private readonly database: Database,
    private readonly drain: Drain,
  ) {}

  @Get('live')
  @Header('cache-control', 'no-store')
  live(): object {
    return { status: 'live' };
  }

  /** 200 `{status: "ready"}`, or 503 with what is wrong and since when: `stopping`, or `unavailable` with `database`. */
  @Get('ready')
  @HttpCode(HttpStatus.OK)
  @Header('cache-control', 'no-store')
  async ready(): Promise<object> {
    const stopping = this.drain.since;
    if (stopping) throw notReady({ status: 'stopping', since: stopping });
    const outage = await this.database.outage();
    if (outage) throw notReady({ status: 'unavailable', database: outage });
    return { status: 'ready' };
  }
}

const notReady = (body: object): HttpException => new HttpException(body, HttpStatus.SERVICE_UNAVAILABLE);

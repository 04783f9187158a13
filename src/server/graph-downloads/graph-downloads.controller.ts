import { Controller, Get, Param, Req, Res, UseFilters } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { RunutError } from '../../database/errors.js';
import { Catalogue } from '../../inventory/catalogue.js';
import { languageOf } from '../../operations/accept-language.js';
import { contentDisposition, fileNameOf } from '../../questions/graph-view/files/file-name.js';
import { graphFile } from '../../questions/graph-view/files/graph-file.js';
import { GRAPH_FORMATS, type GraphFormat } from '../../questions/graph-view/files/graph-formats.js';
import { GraphViews } from '../../questions/graph-view/graph-view.service.js';
import { requestOf } from '../graphql.module.js';
import { type Query, readAskedView } from './asked-view.js';
import { DownloadFaults } from './download-faults.js';
import { entityTag, isKnown } from './entity-tag.js';

/**
 * `GET /download/graph/<format>?roots=APP-0007&depth=2&groupBy=UNIT`: a view as a file, with the arguments of the
 * question `graphView`. The same view gives the same bytes, so whoever has them already is told so in a 304.
 */
@Controller('download/graph')
@UseFilters(DownloadFaults)
export class GraphDownloads {
  constructor(
    private readonly views: GraphViews,
    private readonly catalogue: Catalogue,
  ) {}

  @Get(':format')
  async download(
    @Param('format') name: string,
    @Req() request: FastifyRequest<{ Querystring: Query }>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { registry } = this.catalogue;
    const { headers, query } = request;
    const format = formatNamed(name);
    const { asked, language = languageOf(headers['accept-language']) } = readAskedView(registry, query);
    const { viewer } = requestOf(headers['x-runut-user'], language);
    const view = await this.views.view(asked, viewer);
    const body = Buffer.from(format.write(graphFile(registry, view, asked.depth, language)), 'utf8');
    const roots = view.nodes.filter(({ distance }) => distance === 0).map(({ code }) => code);
    const tag = entityTag(body);
    reply.headers({
      'cache-control': 'private, no-cache',
      'content-language': language,
      etag: tag,
      'x-runut-position': view.position,
    });
    if (isKnown(tag, headers['if-none-match'])) return void reply.code(304).send();
    reply
      .headers({
        'content-disposition': contentDisposition(fileNameOf(roots, asked.depth, format.extension, language)),
        'content-type': `${format.mediaType}; charset=utf-8`,
        'x-content-type-options': 'nosniff',
      })
      .send(body);
  }
}

const formatNamed = (name: string): GraphFormat => {
  const format = GRAPH_FORMATS.get(name);
  if (format) return format;
  const known = [...GRAPH_FORMATS.keys()].join(', ');
  throw new RunutError(
    'NOT_FOUND',
    {
      en: `A graph cannot be downloaded as ${JSON.stringify(name.slice(0, 50))}; ask for one of ${known}.`,
      id: `Graf tidak dapat diunduh sebagai ${JSON.stringify(name.slice(0, 50))}; minta salah satu dari ${known}.`,
    },
    { where: 'format', formats: [...GRAPH_FORMATS.keys()] },
  );
};

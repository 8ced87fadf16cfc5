// Sends the statements that `GovGraph.Benchmarks record` wrote down through Neo4j's official JavaScript driver over Bolt, and prints rows and seconds.
// usage: node neo4j_driver.mjs FILE BOLT_ADDRESS PASSWORD, in a folder where `npm install neo4j-driver` was run
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const neo4j = createRequire(process.cwd() + '/')('neo4j-driver')
const [file, address, password] = process.argv.slice(2)
const asInteger = (_, value) => (Number.isInteger(value) ? neo4j.int(value) : value)
const lines = readFileSync(file, 'utf8').trimEnd().split('\n').map(line => JSON.parse(line, asInteger))

const driver = neo4j.driver(address, neo4j.auth.basic('neo4j', password))
const session = driver.session({ database: 'neo4j' })
await session.run('MATCH (n:GovGraph) WHERE NOT n:GovGraphStore CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS')
const start = process.hrtime.bigint()
let open = null
let rows = 0
for (const { statement, parameters } of lines) {
  if (statement === undefined) {
    await open.commit()
    open = null
    continue
  }
  open ??= await session.beginTransaction()
  for (const list of Object.values(parameters)) rows += Array.isArray(list) ? list.length : 0
  await open.run(statement, parameters)
}
console.log(rows, (Number(process.hrtime.bigint() - start) / 1e9).toFixed(2))
await driver.close()

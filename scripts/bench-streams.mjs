import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { join } from 'node:path'

/*
 * Readings a second that one FastAPI process stores on SQLite: in batches, and each in a request and transaction of its
 * own, in turn against one server. Senders wait for each answer; what is not acknowledged does not count.
 */

const rounds = 3
const seconds = 4
const senders = 8
const rowsInBatch = 5000
const least = 20

const freePort = () =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address()
      probe.close(() => resolve(port))
    })
  })

async function post(url, body) {
  const answer = await fetch(url, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body })
  const text = await answer.text()
  if (answer.status !== 201) throw new Error(`${url}: ${answer.status} ${text.slice(0, 300)}`)
  return JSON.parse(text)
}

/** Rows stored in a second by senders that go on for some seconds. */
async function rate(url, body, rows, together) {
  const start = performance.now()
  const until = start + seconds * 1000
  let stored = 0
  const send = async () => {
    while (performance.now() < until) {
      await post(url, body())
      stored += rows
    }
  }
  await Promise.all(Array.from({ length: together }, send))
  return (stored * 1000) / (performance.now() - start)
}

const median = numbers => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]

/** @param run runs a command to its end  @param work a folder  @param cli the built command line */
export async function compareStreams(run, work, cli, env) {
  const folder = join(work, 'streams')
  run(process.execPath, [cli, folder, '--preset', 'sensor-analytics', '--framework', 'fastapi', '--no-git', '--yes'])
  run('uv', ['run', '--no-sync', 'poe', 'setup'], folder)
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const server = spawn('uv', ['run', '--no-sync', 'poe', 'serve'], {
    cwd: folder,
    env: { ...env, PORT: String(port), LOG_LEVEL: 'WARNING' },
    stdio: 'ignore',
    detached: true,
  })
  try {
    while (!(await fetch(`${url}/health`).catch(() => undefined))?.ok) await new Promise(done => setTimeout(done, 100))
    const sensor = { name: 'Boiler', quantity: 'temperature', active: true }
    const { id } = await post(`${url}/api/sensors`, JSON.stringify(sensor))
    const reading = () => ({
      sensor_id: id,
      measured_at: new Date().toISOString(),
      amount: (Math.random() * 90).toFixed(2),
    })
    const batch = () => JSON.stringify(Array.from({ length: rowsInBatch }, reading))
    const single = () => JSON.stringify(reading())
    const rates = { 'each by itself': [], 'in batches': [] }
    for (let round = 0; round < rounds; round += 1) {
      rates['each by itself'].push(await rate(`${url}/api/readings`, single, 1, senders))
      rates['in batches'].push(await rate(`${url}/api/readings/batch`, batch, rowsInBatch, 2))
    }
    process.stdout.write(
      `\nFastAPI, SQLite, one process: readings stored in a second, ${rounds} interleaved runs of ${seconds} s\n`,
    )
    process.stdout.write(
      `  ${'what'.padEnd(20)}${'median'.padStart(9)}${'slowest'.padStart(9)}${'fastest'.padStart(9)}\n`,
    )
    for (const [name, each] of Object.entries(rates)) {
      const numbers = [median(each), Math.min(...each), Math.max(...each)].map(value => value.toFixed(0).padStart(9))
      process.stdout.write(`  ${name.padEnd(20)}${numbers.join('')}\n`)
    }
    const times = median(rates['in batches']) / median(rates['each by itself'])
    const holds = times >= least ? 'yes' : 'NO '
    process.stdout.write(`  ${holds}  batches store at least ${least} times as many (${times.toFixed(1)})\n`)
  } finally {
    process.kill(-server.pid, 'SIGTERM')
    await new Promise(done => server.once('close', done))
  }
}

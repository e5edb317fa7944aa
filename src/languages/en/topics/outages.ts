import { HINTS, TELLS, THING, type Topic } from '../../topics.js'

/** It is down, for many. */
export const outages: readonly Topic[] = [
  {
    kind: 'outage',
    weight: TELLS,
    phrases: `
      outage*, downtime, is down, are down, was down, went down, been down, goes down, down again, down for, down since, down at the moment, down right now, down tonight, completely down, anyone else down, dead tonight, whole thing dead, lie down, all dead, is dead for, status page, all green, is green, says green, whole site, six green, shows green, says operational, all systems operational, incident page, not just me, whole thing dead, say|says|said the same, others say, same at, is dead at|again|since|for, dead at all, whole guild|team|class|family|crew, all three|four|five of our, every branch|site|shop|store|user|card, queue position, queued since, stuck at provisioning|pending|queued, wake up over there, for everyone, for everybody, for all of us, same for, same screen, same thing here, the same since, all the same, everyone on, everyone's the same, people with the same, others report, others reporting, neighbours|neighbors ~ same, no 12 the same, sister|brother|neighbour|neighbor|friend|colleague ~ ~ same,
      three people, all three declined, all declined, every card, whole street|town|village|valley|estate|building|block|city|region|office|school|site|campus|house|floor, entire street|town|village|valley|estate|building|block|city|region|office, in the  our whole, all our sites|shops|tills|flats|users|customers, every tenant, # flats, # households, no signal, no bars, no reception, no coverage, no service, no internet, no broadband, no wifi, no connection, no power, no electricity, no water, no gas, no heating, no hot water, without power|water|heating|internet|electricity|signal|heat|gas, power cut, power is out, power's out, power out, water is off, heating is off, blackout, brownout, cut off since,
      cannot reach, can't reach the server|cloud, cannot connect to the? server*, unreachable, servers down, went offline, 502, 503, 504, bad gateway, gateway timeout, service unavailable, internal server error, server error*, degraded, degradation, packet loss, drops to # meg, meg, mbit, mbps, slow every evening, in the evenings, every evening, peak time, peak hours, throughput, brownouts, region us, eu-west, us-east, cluster, nodes, control plane, dns, cdn, maintenance window, emergency calls, line is dead, dead line, phone line dead, stream keeps stopping, keeps buffering, buffers, dropping out, keeps dropping, reconnect*, cabinet, exchange, mast, cell tower, substation, boil notice, water pressure, lift out of order, builds queued, queue frozen, frozen since, stuck since yesterday|this|last, hasn't moved since, nothing loads, nothing works since, everything is down|dead|gone
    `,
  },
  {
    kind: 'outage',
    weight: THING,
    phrases: `internet, broadband, fibre, fiber, wifi, signal, network, router, modem, latency, ping, region, gateway, electricity, power, water supply, heating, all users, all customers, all patients, hundreds of, thousands of, couple of hundred, cloud, instance*, vps, speed, connection, streaming, stream, offline, uptime, sla, restore, restored, incident, timeline full, since noon, since midnight, since # am, since # pm, right now, tonight`,
  },
  {
    kind: 'outage',
    weight: HINTS,
    phrases: `is it just me, just me, only me, anyone else, anybody else, everyone else, everybody else, same here, server, servers, this morning, since yesterday, back up, all day, minutes ago, again tonight, everyone, everybody, whole`,
  },
]

import { HINTS, TELLS, THING, type Topic } from '../../topics.js'

/** How people were treated: by staff, on journeys, in hotels, at appointments, with claims. */
export const treatment: readonly Topic[] = [
  {
    kind: 'service',
    weight: TELLS,
    phrases: `
      rude, rudely, rudeness, polite to, impolite, condescending, patronising, patronizing, arrogant, laughed at|in, shouted at, yelled at, swore at, sneered, rolled his|her|their eyes, hung up on, treated me|us|her|him|like, treat me|us|people|customers, apology, apologise, apologize, apologised, humiliat*, discriminat*, racist, sexist, ignored me|us, tone of voice, lied to, the man said, the woman said, the lady said, he told me to, she told me to, would not help, wouldn't help, refused to help, refused to let, turned away, turned us away, sent away, sent me away, kicked out, thrown out, threw us out,
      nobody came, nobody turned up, no one came, no one turned up, never turned up, never showed up, didn't turn up, didn't show up, no show, no-show, engineer didn't|never|was|came|left|said, engineer visit, technician didn't|never|was|came|left|said, technician, plumber, fitter, installer, electrician, assessor, surveyor, home visit, missed appointment*, appointment cancelled|moved|missed, cancelled my appointment, cancelled the appointment, rebook, waited in, took the day off, took days off, two days off, days off work, waited all day|morning|afternoon, waiting room, waiting list, passed around, pillar to post, transferred me, from one department, different answer*, contradict*, told one thing, one tells me, chat told me, phone told me,
      claim refused|denied|rejected|ignored|pending|awaits|handler|number, my claim, our claim, the claim, insurance claim, awaits a decision, hardship, bereavement, bereaved, funeral, death certificate, probate, late mother|father|husband|wife, my mother died, my father died, nobody calls back, never called back, no callback, ring you back, rang back, nobody rang, on hold, hold music, put me on hold, call centre|center queue, automatic answer*, automated answer*, automated reply, canned, textbook  copy paste answer, chatbot only, bot only, no human, a human being, one person who,
      waiter*, waitress*, server was, barista, receptionist*, front desk, reception, desk staff, manager, supervisor, cashier*, shop assistant*, sales assistant*, conductor*, ticket inspector, inspector, flight attendant*, cabin crew, crew, check-in desk, gate agent, desk has gone, nurse, doctor, dentist, surgery, clinic, ward, carer, teacher*, tutor, instructor*, coach, trainer, lifeguard, guide, host, landlord's agent, letting agent, housekeeping,
      stranded, left behind, missed my|our connection|flight|train, cancelled flight, flight cancelled|was|is, cancelled my|our flight, train cancelled|was|is, bus never|didn't|drove, replacement bus, rail replacement, last train, drove past, drove off, bumped, overbooked, double booked, double-booked, oversold, assistance booked, booked assistance, wheelchair, wheelchair space, ramp, accessib*, hotel room, our room, my room, room was, room wasn't, bed linen, dirty room, bedbugs, cold shower*, shower|showers ~ ~ cold|broken|dirty, shower was, no hot water in the room, breakfast was, buffet, table for, kept us waiting, waited an hour, waited two hours, reservation lost, lost our|my reservation|booking, no record of our|my booking, no booking, class cancelled, lesson cancelled, course cancelled, groomer, kennel, nursery, daycare, vet practice, repair centre|center, authorised repair, in repair since|for, in for repair, workshop, dealer slot, service appointment, garage, moving crew, movers, cleaners, cleaner, builders, kicked my|the, broke my gate, scratched my
    `,
  },
  {
    kind: 'service',
    weight: THING,
    phrases: `staff, agent, agents, advisor*, adviser*, driver, drivers, customer service, customer support, customer care, support team, hotline, helpline, phone line, call centre|center, complaint, complaints, complained, appointment*, booking, booked, reservation*, check in, checked in, rooms, hotel*, shower*, flight, flights, airline, train, trains, bus, buses, tram, ferry, seat, seats, platform, boarding, gate, branch, claim, claims, class, classes, gym, course, lesson*, tour, excursion, queue, queued, restaurant, menu prices, dish, meal, pharmacy, clinic's, patient, patients, visit, service, shop, store`,
  },
  {
    kind: 'service',
    weight: HINTS,
    phrases: `at all cost|costs, cost me a|the, support, chat, chatbot*, bot, promised, told me, told us, was told, answered, reply, replies, callback, call back, rang, phoned, letter, letters, spoke, answer, answers, helpful, unhelpful, lied, waited`,
  },
]

/**
 * What trouble can be with: a line of words that name it (`~` stands for any ending), and how an answer does. `*`: it is everybody's ("the app"),
 * `!`: it is ours; all else is the customer's ("your parcel"). What stands first goes before what stands further down; where one is part of another,
 * it has to.
 */
export const englishNouns = `
  refund~, money back, reimbursement: refund
  deposit: deposit
  delay repay: delay repay
  cashback: cashback
  compensation: compensation
  direct debit~: direct debit
  standing order: standing order
  overdraft fee~, overdraft charge~: overdraft fee
  late fee~: late fee
  cancellation fee~: cancellation fee
  invoices: invoices
  invoice: invoice
  my bills, our bills: bills
  my bill, the bill, final bill, our bill, gas bill, energy bill, electricity bill, phone bill, billed: bill
  meter reading~: meter reading
  smart meter: smart meter
  fees: *fees
  fee: *fee
  surcharge: *surcharge
  charged me, charged us, charged for, charged my, overcharged, double charged: *charge
  premium payment, my premium, our premium: premium
  voucher, vouchers: voucher
  gift card~: gift card
  discount code, discount codes, promo code: discount code
  loyalty points, points: points
  airmiles, miles expired: miles
  subscription, subscriptions: subscription
  membership: membership
  contract: contract
  mortgage: mortgage
  loan: loan
  insurance claim, claim, claims: claim
  policy: policy
  parcel, package: parcel
  parcels, packages: parcels
  pushchair, pram, buggy: pushchair
  wheelchair: wheelchair
  suitcase, checked bag: suitcase
  luggage, baggage: luggage
  preorder, pre-order: preorder
  my order, our order, the order, an order, order: order
  delivery, deliveries: delivery
  groceries, shopping order: groceries
  can't log in, cannot log in, login, logs me out, logged me out, logging me out, logs out, logged out: *login
  password: password
  my account, our account, account: account
  my card, card declined, card: card
  simcard, sim card, sim: SIM card
  esim: eSIM
  phone number, my number: number
  broadband, internet, fibre: connection
  landline: landline
  signal, reception: *signal
  voicemail: voicemail
  router, modem: router
  mail server~, mailserver: *mail server
  webhook, webhooks: *webhooks
  dns: *DNS
  imap: *IMAP login
  api: *API
  certificate renewal, ssl certs, certificates: certificates
  my sites, client sites, our sites, my websites: sites
  my site, our site, my shop, our shop, my website, our website: site
  control panel, dashboard, panel: *panel
  vps, vm, virtual machine: server
  server: server
  servers: servers
  snapshots: snapshots
  database: database
  backup agent, backup, nightly job, backups: backups
  export: *export
  imports, import: *import
  sync, syncing: *sync
  calendar: *calendar
  reminders, reminder: reminders
  notifications, push messages: *notifications
  widget: *widget
  search: *search
  boarding pass: boarding pass
  check-in page, check in page, online check-in: *check-in page
  checkout: *checkout
  appointment, appointments: appointment
  bookings, booking: booking
  reservation: reservation
  my flight, our flight, the flight, flight: flight
  ferry: ferry
  train, trains: train
  bus: bus
  ride, taxi, driver: ride
  cabin: cabin
  hotel room, room: room
  rooms: rooms
  heating: heating
  boiler: boiler
  hot water, warm water: hot water
  electricity, power cut, no power: power
  battery, batteries: battery
  screen(?! reader): screen
  charger: charger
  brakes: brakes
  bike, e-bike: bike
  scooter: scooter
  car: car
  sofa, couch: sofa
  table: table
  lamp, glass shade~: lamp
  wardrobe: wardrobe
  drawer fronts, drawers, drawer: drawers
  bookcase, shelf: shelf
  shelves: shelves
  bed: bed
  dishwasher: dishwasher
  washing machine, washer: washing machine
  oven: oven
  fridge, freezer: fridge
  kettle: kettle
  vacuum: vacuum cleaner
  tv, telly: TV
  laptop: laptop
  headphones, earbuds: headphones
  camera, cameras: camera
  watch: watch
  phone: phone
  tablet: tablet
  printer: printer
  shoes, boots, trainers: shoes
  jacket, coat: jacket
  dress: dress
  glasses: glasses
  ring: ring
  vase: vase
  mirror: mirror
  chairs: chairs
  chair: chair
  mattress: mattress
  bin collection~, bins: bin collection
  bank transfer, transfer taking, transfer out, transfer: transfer
  statement, statements: statement
  tickets: tickets
  ticket for, concert ticket, train ticket: ticket
  seat: seat
  seats: seats
  lift: *lift
  shower, showers: *showers
  plant, plants: plants
  coffee machine, machine: machine
  pizza, burger, curry, meal, food: food
  course: course
  wifi, wi-fi: *wifi
  timer: *timer
  hotline, on hold, phone queue, phone line: !phone line
season ticket: season ticket
  delivery slot: delivery slot
  substitutions, substitutes: substitutions
  verification code, security code, confirmation code: verification code
  identity check, id check, sent my id, uploaded my id: ID check
  exit fee, dormancy fee: *fee
  dark mode: *dark mode
  object storage, storage: storage
  domain: domain
  mailbox, mailboxes: mailbox
  certificate: certificate
  playlist, playlists: playlists
  subtitles: *subtitles
  stream, playback, streaming: *stream
  matchmaking: *matchmaking
  save file, saves: save files
  tariff: tariff
  solar panels: solar panels
  heat pump: heat pump
  air conditioning, aircon: air conditioning
  breakfast: *breakfast
  pool: *pool
  key card: key card
  hire car, rental car: hire car
  armchair, recliner: armchair
  rug, carpet: rug
  desk: desk
  curtain~, blinds: blinds
  guitar, violin, cello: instrument
  toaster: toaster
  blender: blender
  dryer: dryer
  hob, cooker: cooker
  speaker, speakers: speaker
  earbud: earbuds
  keyboard: keyboard
  monitor: monitor
  treadmill: treadmill
  helmet: helmet
  tent: tent
  stroller: pushchair
  toy: toy
  book, books: books
  bouquet, flowers: flowers
  cake: cake
  coffee: coffee
  prescription: prescription
  test results: results
  exam: exam
  locker: locker
  parking ticket, parking fine: parking charge
  parking: *parking
  toll: toll
  self-checkout, till: *till
  receipt: receipt
  warranty, guarantee: warranty
  replacement: replacement
  spare part, spare parts: spare part
  return label: return label
  return, returns, returned: return
  the app, app, apps: *app
  update, patch: *update
  website, web site, webpage: *website
  repair: repair
  technician, engineer, fitter: engineer's visit
  your support, support team, support bot, customer support, customer service, support queue: !support`

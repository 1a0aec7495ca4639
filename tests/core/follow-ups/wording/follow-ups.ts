import { daily, haste, lines, meeting, nextSteps, type Surroundings } from './settings-of-lines';

/** Lines that are follow-ups, in the notes around them. */
export const followUpLines: readonly (readonly [Surroundings, readonly string[]])[] = [
  [
    daily,
    lines(`
      call the dentist
      call Mara about the boat
      email the landlord about the heating
      text ruth back
      bump teo about the invoice
      ping the print shop
      send Ruth the photos
      send the signed lease to the agency
      book a table for saturday
      book flights to Lisbon
      buy a new bike lock
      buy stamps and envelopes
      pay the water bill
      pay the deposit by friday
      order a spare rotor
      order more coffee
      pick up the parcel at the post office
      drop off the keys at Teo's
      return the ladder to Mara
      renew the passport
      renew library card
      fix the kitchen tap
      fix the squeaky gate
      deliver the cake on saturday
      talk to Mara about the boat
      call back the surveyor
      send thank-you cards
      ask for a receipt
      plan the trip with Ruth
      discuss the rota with Teo
      bring the tent to Mara
      prepare the tent for saturday
      send the bill to the council
      clean the gutters
      cancel the gym membership
      schedule the boiler service
      schedule a call with the surveyor
      ask Teo for the drill
      ask ruth how the valve works
      remind Mara to bring the tent
      write to the insurance company
      write up notes from the harbour visit
      finish the tax return
      finish the slides for monday
      prepare slides for tuesday
      review the contract from the shipyard
      read through the lease again
      check whether the ferry runs on sunday
      check with Mara about the weekend
      look into cheaper electricity
      look up the train times
      figure out why the lamp flickers
      find out who owns the shed
      find a plumber
      follow up with the shipyard
      follow up on the warranty claim
      reach out to the museum
      get a quote for the roof
      get new tyres before winter
      get the car inspected
      set up the new router
      set up a call with the accountant
      sign up for the pottery course
      submit the expense report
      submit the grant application by 30 march
      print the tickets
      update the address at the bank
      update my CV
      move the savings to the other account
      talk to Ruth about the rota
      talk to the school about the trip
      try the new bakery on monday
      need to call the vet
      need to water the plants tomorrow
      need to find a babysitter for friday
      have to renew the parking permit
      should ring grandma this week
      I need to send the form back
      I have to talk to the neighbours
      i'll ask Teo tomorrow
      I'll send the draft to Mara tonight
      I will bring the projector on Monday
      I should write to the council
      I must pay the fine before Friday
      remember to lock the boat shed
      don't forget to feed the cat
      don't forget the bread for saturday
      don't forget to water the plants
      remember to send the deposit back
      make sure the keys go back to Teo
      make sure the alarm is set
      let's invite the neighbours on sunday
      TODO call the roofer
      TODO: order paint
      todo: measure the window
      TODO buy screws for the shelf
      LATER sort the photos
      NOW write the speech
      WAITING for the permit
      @todo ask for the keys
      Action: book the hall
      follow up: ask Mara for the invoice
      next step: get the drawings signed
    `),
  ],
  [
    meeting,
    lines(`
      Mara to send the drawings by Friday
      Teo to ask the port for a permit
      Ruth to check the crane's papers
      Mara and Teo to draft the plan
      Teo will call the insurer
      Ruth will send the minutes tomorrow
      Mara will look into cheaper ropes
      Teo and Ruth will write the report
      Mara is going to ask the council
      Ruth is going to order the paint next week
      Teo: send the list of parts to Mara
      Ruth: book the hall for the next meeting
      Mara: ask the shipyard for a new quote
      Action: Teo to order the rope
      AI: Ruth to update the sheet
      ACTION - Mara to inform the crew
      TODO: write to the harbour master
      TODO(Teo): measure the quay
      Action item: collect the keys from the office
      Book the diver for next week (Teo)
      Update the rota for May (Ruth)
      Order the new chains (Mara, Teo)
      Send the survey to all members (Ruth)
      Draft the letter to the council (Mara)
      I'll send the numbers around tomorrow
      I will prepare a draft by Tuesday
      We need to find a new supplier
      We need to decide on the colour by Friday
      We should ask the neighbours before we paint
      We have to file the papers before April
      We'll send the offer on Monday
      Let's meet again next Wednesday
      Let's ask the museum for help
      Need to confirm the date with the diver
      Need to order more rope
      Please send comments to Ruth by Friday
      Teo should talk to the insurer
      Ruth needs to sign the contract
      Mara needs to renew the licence before May
      Someone needs to call the electrician
      The lease needs to be signed by Friday
      Follow up with the shipyard about the crane
      Ask the council for the old maps
      Find out who holds the key to the shed
      Set up a meeting with the diver next week
      Schedule the next inspection
      Share the photos with the museum
      Write up the decision and send it to the crew
      Check with the insurer about the shed
      Prepare the budget for the next meeting
      Contact the port about the berth
      Reach out to the sailing club
      Remind the crew to bring their papers
      Collect three offers for the roof
    `),
  ],
  [
    nextSteps,
    lines(`
      Call the shipyard
      Send the plan to the council
      Teo to order the chains
      Ruth: draft the letter
      Mara will ask the diver
      Order paint and brushes
      Survey among members
      Clean up the sheet
      Decide on the colour
      Figure out the parking
      Compare the three offers
      Test the pump
      Train two more drivers
      Plan the summer party
      Finish the report by 4 April
      Update the website
      Rota for May (Ruth)
      Check the ropes
      Find a new supplier
      Measure the quay again
      Ask for the old maps
      Get the permit
      Mara, Teo: look at the contract
      Everybody reads the draft before Friday
      Invite the museum
      Repair the ladder
      Book the hall
      Share the minutes
      Buy new lamps
      Review the safety rules
      Fix the gate
      Look into cheaper insurance
      Confirm the date with the band
      Reserve the boat for July
    `),
  ],
  [
    haste,
    lines(`
      send teo the drawings
      ask mara for the key
      follow up with the port
      get a quote from the shipyard
      schedule a call w the insurer
      send her the form by friday
      email the council tomorrow
      check with teo on monday
      set up a meeting with the diver
      TODO find the old maps
      TODO: measure the quay
      - [ ] paint the door
      - [ ] the roof
      - [ ] ask about the lamps (Teo)
      * [ ] two boxes of screws
      1. [ ] sort the ropes
      - [/] report for the council
      - [ ] pay the diver 📅 2025-03-20
      - [ ] order chains [due:: 2025-03-20]
    `),
  ],
];

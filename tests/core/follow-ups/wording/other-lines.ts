import {
  article,
  daily,
  haste,
  lines,
  manual,
  meeting,
  nextSteps,
  type Surroundings,
} from './settings-of-lines';

/** Lines that ask nobody for anything, in the notes around them. */
export const otherLines: readonly (readonly [Surroundings, readonly string[]])[] = [
  [
    daily,
    lines(`
      called the dentist
      called Mara about the boat
      emailed the landlord
      sent Ruth the photos
      met Teo at the harbour
      talked to Ruth about the rota
      bought a new bike lock
      paid the water bill
      finished the tax return
      fixed the kitchen tap
      went for a run along the quay
      had soup for lunch
      got the car back from the garage
      slept eight hours
      woke up at six
      watched the match with Teo
      walked home through the park
      cooked dinner for four
      played chess with Ruth
      spent the morning in the shed
      cleaned the gutters, finally
      wrote three pages of the story
      the boiler is fine again
      the gate still squeaks
      Mara seems tired
      Teo has a new job
      it rained all day
      long day at the office
      good talk with Ruth
      quiet evening
      headache
      coffee with Mara
      breakfast at the harbour
      sunny, 14 degrees
      weight 71.2
      mood: fine
      running: 5 km
      a letter from the council came
      the parcel arrived yesterday
      the ferry was late
      no news from the shipyard
      nothing new from the port
      Ruth said the lamp is broken
      Mara told me about her trip
      Teo likes the new roof
      everybody liked the cake
      we talked about the summer
      we laughed a lot
      I felt better in the afternoon
      I was too tired to read
      I think the new rota works
      I like the smell of tar
      I remember the old ferry
      maybe we could paint the door some day
      perhaps a trip to Lisbon one day
      could be nice to learn the cello
      what a day
      why is the lamp flickering?
      who left the gate open?
      is the ferry running on sunday?
      how do the others do it?
      DONE call the roofer
      DONE buy screws
      CANCELED order paint
      ~~call the dentist~~
      grateful for the sun
      three good things: sun, soup, sleep
      thinking about the harbour
      listening to the radio
      working on the shed all day
      tired but happy
      #journal #harbour
      [[Harbour]]
      https://example.org/harbour
      ![[photo of the quay.png]]
      “the sea does not care”
      > a line from an old song
      the pump held after the storm
      our second van arrived
      Lisbon was warm
      Ruth's birthday
      Sunday walk
      first swallow of the year
      two hours of rain
      the neighbours moved out
      lost the blue scarf
      the tide was high at noon
      mostly harmless weather
      Teo's van is blue
      swam twice
      new shoes hurt
      the cat slept on the map
    `),
  ],
  [
    meeting,
    lines(`
      The crane was repaired on Monday
      Teo showed the new drawings
      Ruth presented the budget
      Mara reported on the visit to the port
      Teo has ordered the rope
      Ruth sent the minutes last week
      Mara called the insurer, no answer
      The council approved the plan
      The shipyard has not answered
      The diver found no damage
      Costs went up by ten percent
      Everybody agreed with the plan
      Decided to keep the old colour
      Agreed that the shed stays
      We discussed the parking
      We met the harbour master on Tuesday
      We looked at three offers
      We have two vans now
      We are happy with the new gate
      Teo is on holiday
      Ruth was not there
      Mara joined late
      Teo is working on the report
      Ruth likes the blue one
      Some members prefer the old rules
      The museum is interested
      The lease ends in June
      The old gate weighs two tons
      The crane is ten years old
      Budget: 4,000 for the roof
      Parking
      Insurance
      The shed
      Colour of the door
      Summer party
      Welcome and minutes
      Any other business
      Attendees: Mara, Teo, Ruth
      Present: twelve members
      Apologies: Ida
      Location: boat house
      Time: 18:00 – 19:30
      Next meeting: 28 March, boat house
      Note taker: Ruth
      Why is the crane late so often?
      Who pays for the roof?
      How long does the permit take?
      Is the shed insured?
      What did the port say?
      Do we need a second boat?
      Does anybody know the diver?
      Could we use the old ropes?
      Maybe we could rent a boat one day
      It might be nice to have more lamps
      One idea was to sell the van
      An option is to wait until spring
      The report was finished in February
      The numbers were sent to everybody
      The forms had been signed
      Was discussed last time, nothing new
      Nobody has heard from the port
      No decision
      No news
      Nothing to report
      Thanks to Ida for the cake
      Teo thanked the crew
      Teo: the crane was late because of the wind
      Ruth: costs are fine
      Mara: agrees with Teo
      Mara mentioned that the neighbours complained
      Ruth explained how the valve works
      Teo asked why the gate is open at night
      The vote: 7 yes, 2 no
      Motion passed
      Done: permit, rope, chains
      Completed in March: the roof
      Rope is stored in the shed
      Three of the five lamps are broken
      They use a different pump
      He has worked there for years
      She knows the people at the museum
      It works well on calm days
      This is how the valve works
      That was the last storm of the year
      There are twelve berths
      Half of the members voted
      Last year we had five boats
      In 2019 the quay was rebuilt
      From the port: prices stay as they are
      [Minutes of January](https://example.org/january)
      https://example.org/minutes
    `),
  ],
  [
    manual,
    lines(`
      Open the settings and choose your network.
      Click the button at the top right.
      Select the paper that you want to use.
      Enter your password and press Return.
      Install the driver from the disc.
      Turn the printer off and on again.
      Press and hold the power button.
      Remove the tape from the cartridge.
      Insert the cartridge until it clicks.
      Close the lid.
      Connect the cable to your computer.
      Type the address into your browser.
      Copy the file to your desktop.
      Drag the icon into the folder.
      Run the command below.
      Choose the language that you prefer.
      Scroll down to the end of the page.
      Tap the gear in the corner.
      Hold the paper with both hands.
      Repeat these steps for each computer.
      If the light is red, check the paper.
      When the page is printed, fold it.
      You can also use a cable.
      You need to restart your computer.
      You should see a test page.
      You will be asked for your name.
      Make sure your printer is switched on.
      Make sure that you have enough paper.
      Note that the first page takes longer.
      Always use the paper that came with it.
      Never open the lid while it prints.
      Do not touch the roller.
      The printer will print a test page.
      The light will blink twice.
      Your computer should find the printer by itself.
      Wait for the light to turn green.
      Download the latest version from our page.
      Unzip the archive and open the folder.
      Set the paper size to A4.
      Use the arrow keys to move.
      Save the file and close the window.
      Add the printer to your list.
      Replace the cartridge when it is empty.
      Clean the roller with a dry cloth.
      Find the label on the back.
      Give your printer a name.
      Let it cool for ten minutes.
      Try again if it fails.
      Follow the instructions on the screen.
      Contact support if you need help.
    `),
  ],
  [
    article,
    lines(`
      The pilots of that time knew every rock between the two islands, and what they knew they told nobody but their sons.
      A harbour is a promise that the sea will be kept out, and like every promise it has to be renewed from time to time.
      We should remember that the quay was not built for us, but for people who had no other way to reach the market.
      What we need to understand is how little the captains cared for maps, and how much they cared for the smell of the wind.
      It must have been a strange sight when the first steamer came in and the horses on the quay turned their heads.
      If you walk along the old wall today you will find the marks that the ropes have cut into the stone over the years.
      Some say that the council should have kept the crane, others that it was time for it to go, and both are right.
      Nobody will ever know why the lamp was lit that night, but there are three stories, and all of them are good.
      Let us look at the numbers: in 1890 there were two hundred boats, and thirty years later there were eleven.
      To understand a harbour one has to get up early, when the nets are mended and the prices are made.
      The widow asked the council for help, and the council, as councils do, decided to wait until the spring.
      Perhaps the most important thing about a harbour is that it makes strangers ordinary.
      They would send a boy up the tower with a lantern, and he would call out the names of the ships.
      In the end the town chose the railway, and the ships went elsewhere, as ships will.
      Think of a street that moves: that is what the river was to the people who lived along it.
      Consider the rope: without it there would have been no ships, no trade and no town.
      Read any letter from that winter and you will find the same three words, cold, fish and debt.
      Take the case of the widow's house, which was sold twice in one year and never lived in.
      Imagine the noise on a market day, when forty carts tried to turn in a lane made for four.
      I have often wondered why the street is called after a man who never set foot in it.
      I will not repeat what the pilots said about the minister, although it has been printed before.
      We will see that the same families own the same boats for two hundred years.
      Every child had to learn to swim, and every child was told not to.
      There is little to add to this, except that the crane still stands.
    `),
  ],
  [
    haste,
    lines(`
      harbour stuff
      the diver was nice
      1k ropes
      they want to start in may
      teo says it works
      pump is ok now
      really good talk
      about the shed:
      three kinds of rope
      not sure about the colour
      ruth thinks its too early
      new crane next year maybe
      the whole quay is wet
      they like simple things
      a bit of everything
      costs too high
      main thing is the roof
      good people there
      eventual goal is a bigger boat
      prices went up again
      most of it is steel
      quality over speed
      started in 2019
      no idea why
      he was late
      mara grew up by the sea
      the old ferry
      how they did it before
      how do we keep the water out?
      what happens in winter
      who decides?
      12 berths, 4 free
      0171 555 0199
      https://example.org
      [[Teo]]
      harbour - fish - trade
      went well
      kind of boring
      small team, five people
      they had two storms last year
      everything takes longer in winter
    `),
  ],
  [
    nextSteps,
    lines(`
      [x] Call the shipyard
      [-] Order paint
      Completed: the letter
      Was done last week
      DONE Send the plan
      ~~Survey among members~~
    `),
  ],
];

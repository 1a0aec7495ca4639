/**
 * Given names common in many parts of the world, lower case: what tells "Alex: …" from "Backend: …" where a note does
 * not list its people. Names that are everyday words as well stand in `ambiguousNames`.
 */
const NAMES = `
aaron abby abdul abdullah abel abigail abraham ada adam adele adrian adriana agnes agnieszka ahmad ahmed aidan aisha ajay
akash akira alan alana albert alberto alejandra alejandro aleksandr alena alessandra alessandro alessia alex alexa alexander
alexandra alexandre alexei alexis alfonso alfred ali alice alicia alina alison alistair allan allen allison alma alvaro alvin
alyssa amanda amar amber amelia amelie amina amir amit amy ana anastasia anders andre andrea andreas andrei andrej andres
andrew andrey andrzej andy angela angelica angelina angelo angus aniket anil anita anjali ankit ann anna annabel anne annette
annie annika anton antonia antonio anya apoorva arash aria ariana ariel arjun armando arman arnaud arnold arthur arturo arun
asha ashley ashok ashwin astrid audrey august augustin aurora axel ayesha aziz barbara barry bart beatrice beatriz becca becky
ben benedict benjamin benoit bernard bernd bert beth bethany betty bianca bjorn blake bob bobby boris brad bradley brandon
brenda brendan brent brett brian brianna bridget brittany bruce bruno bryan caleb calvin cameron camila camille candice carl
carla carlo carlos carmen carol carole carolina caroline carolyn carrie carsten casey cassandra catalina catherine cathy cecilia
celeste celia celine cesar chad chandra charles charlie charlotte chelsea chen cheryl chiara chloe chris christian christiana
christina christine christoph christophe christopher ciara cindy claire clara clarissa claude claudia clement clara cody colin
collin connor conor constance corey corinne courtney craig cristian cristina curtis cynthia cyril daisuke dalia damian damien
dan dana dani daniel daniela daniele danielle danny daphne dario darius darren dave david davide debbie deborah declan deepa
deepak deirdre delia denis denise dennis derek desmond devin diana diane diego dieter dilip dimitri dina dinesh dirk divya
dmitri dmitry dominic dominik dominique don donald donna dora doris dorothy doug douglas duncan dustin dylan ed eddie edgar
edith edmund eduardo edward edwin eileen ekaterina elaine elena eli elias elijah elisa elisabeth elise eliza elizabeth ella
ellen ellie elliot elliott elsa elspeth emanuel emil emilia emilie emily emma emmanuel enrico enrique eric erica erich erik
erika erin ernest ernesto ernie esteban esther ethan eugene eunice eva evan evelyn fabian fabio farah farhan fatima faye felicia
felipe felix feng fernanda fernando filip filippo fiona florence florian frances francesca francesco francis francisca
francisco francois frank franz fred freddie frederic frederick frederik frida friedrich gabriel gabriela gabrielle gareth gary
gavin gemma genevieve geoff geoffrey george georgia georgina gerald gerard gergely gianluca gilbert gina giovanni giulia
giuseppe gloria gonzalo gordon graham greg gregor gregory greta guido guillaume gustav gustavo hadley haley hamid hana hannah
hans hao harald hari harold harriet harrison harry harsh haruka hassan heather hector heidi helen helena helene helga hendrik
henri henrik henry herman hilary hiroshi holly howard hugh hugo hui ian ibrahim ida igor ines ingrid ioana ira irene irina iris
isaac isabel isabella isabelle ismail ivan ivana jacek jackie jackson jacob jacqueline jacques jake jakob jakub james jamie
jan jane janet janice janine jared jaroslav jasmin jasmine jason jasper javier jay jean jeanette jeff jeffrey jelena jen jenna
jenni jennie jennifer jenny jens jeremiah jeremy jerome jerry jess jesse jessica jessie jesus jill jim jimmy jin jing joachim
joan joana joanna joanne joao joaquin jocelyn jodi jody joe joel joerg johan johann johanna johannes john johnny jon jonah jonas
jonathan jordan jorge jose josef joseph josephine josh joshua josie joyce juan juanita judith judy juha julia julian juliana
julie julien juliet julio julius jun jurgen justin justine kai kaitlyn kamal kamila kara karen karim karin karl karla karolina
karsten karthik kartik kate katarina katarzyna katerina katherine kathleen kathryn kathy katie katja katrina katya kavita kayla
keiko keith kelly kelsey ken kenji kenneth kenny kerry kevin khaled khalid kiara kieran kim kimberly kiran kirsten klaus konrad
konstantin kris krishna krista kristen kristian kristin kristina kristof krzysztof kumar kurt kyle lakshmi lara larissa larry
lars laszlo latisha laura lauren laurence laurent laurie lawrence lea leah leandro lee leila lena lennart leo leon leona
leonard leonardo leonie leslie lewis liam lidia lily lilly lin lina linda lindsay lindsey ling linus lionel lisa liu liz liza
lluis logan lois lola lorenzo lorna lorraine lou louis louisa louise luc luca lucas lucia luciana lucie lucy luigi luis luisa
lukas luke luna lydia lynn madeleine madison magda magdalena maggie mahesh maia malcolm malik mandy manish manoj manuel manuela
mara marc marcel marcela marcelo marcia marco marcos marcus margaret margarita maria marian mariana marianne marie marilyn
marina mario marion marisa marius marjorie marko markus marlene marta martha martin martina marvin mary maryam mateo mateusz
matt matteo matthew matthias matthieu maureen maurice mauricio maxime maximilian maya mehdi mei mel melanie melinda melissa
mercedes meredith mia micah michael michaela michal michel michele michelle miguel mika mike mikael mikhail milan milena
millie mina ming mira miranda miriam mirko mischa mitch mitchell mohamed mohammad mohammed mohan mohit moira molly mona monica
monika monique morgan moritz moses muhammad murali murray nadia nadine naomi narendra natalia natalie natasha nate nathalie
nathan nathaniel navid neha neil nelson nick nicholas nicki nico nicola nicolas nicole nigel nikhil niklas nikita nikola nikolai
nikos nils nina nisha nitin noah noel noemi nora norbert norma norman nuno olaf ole oleg olga oliver olivia olivier omar orlando
oscar oskar osman otto owen pablo pamela paolo pascal patricia patrice patricio patrick patrik paul paula pauline paulo pavel
pedro peggy penelope peter petra phil philip philipp philippe phillip phoebe pierre pierce piotr polina polly pooja pradeep
prakash pranav prasad priya priyanka qais qing quentin quinn rachel radek rafael rafal rahul raj rajesh rajiv ralf ralph ram
ramesh ramon randall randy rania raphael raquel rashid raul ravi raymond rebecca rebekah reem regina reiner rekha remi renata
rene renee reza rhys ricardo riccardo richard rick ricky rita robert roberta roberto robin rocio rodney rodrigo roger rohan
rohit roland rolf roman ron ronald ronan ronnie rory rosa rosalind rosanna rosie ross roxanne roy ruben rudolf rupert rushdi
russell ruth ryan sabina sabine sabrina sachin sadie saeed said sakshi sally salma salman sam samantha samira samuel sana
sandeep sandra sandy sanjay santiago santosh sara sarah sascha sasha satish saul scott sean sebastian selena serena sergei
sergey sergio seth shane shankar shannon sharon shaun shauna shawn shayan sheila shelby shelley shi shira shirley shreya shu
shubham sian sidney siegfried silas silvia simon simona simone siobhan sofia sofie solomon sonia sonja sophia sophie soren
stacey stacy stan stanislav stanley stefan stefania stefanie stella stephan stephane stephanie stephen steve steven stewart
stuart sudhir suman sunil sunita suresh susan susanna susanne susie suzanne sven svetlana sylvia sylvie tamar tamara tania
tanja tanner tanya tara tariq tatiana taylor ted teresa terence terry tess tessa thalia thea theo theodore theresa therese
thiago thibault thierry thomas thorsten tiago tiffany tim timo timothy tina tobias toby todd tom tomas tomasz tommy toni tony
tracey traci tracy travis trevor tricia trisha tristan troy tushar tyler ulrich ulrike uma ursula valentin valentina valeria
valerie vanessa vera veronica veronika vicki vicky victor victoria vijay vikas vikram viktor viktoria vincent vincenzo viola
violeta virginia vishal vito vivek vivian viviana vlad vladimir wade walter wanda warren wayne wei wendy werner wesley whitney
wilfred wilhelm william wolfgang wyatt xavier xiao ximena xin yan yana yang yannick yannik yara yasmin yasmine yi ying yolanda
yosef youssef yuan yui yuki yulia yuri yusuf yvette yvonne zach zachary zack zara zeynep zhang zoe zoey zuzana eddy winnie minh thi tuan linh nguyen quang duc hoang anh bao thuy teo tea timea tibor sunniva runa mara ruta ilse greet nadja xiaoying xiaoming yifan haoran zihan
`;

/** Names that are also everyday words: believed only with a capital letter, and not before a bare verb. */
const AMBIGUOUS = `
angel art ash austin bill brook buddy bud cam carter chance chase chip christian cliff clay dale daisy dawn dean drew earl
faith flora frank gene glen grace grant guy hazel heath hope hunter ivy jack jade jean joy june ken kit lance lane mark max
merlin miles nan nick olive page pat penny pierce ray reed rich rob robin rocky rose ruby sage sandy sky star sue summer tab
tally trace victor will
`;

const wordsOf = (text: string): string[] => text.trim().split(/\s+/);

/** The table of given names, lower case. */
export const givenNames: ReadonlySet<string> = new Set(wordsOf(NAMES));

/** Given names that are everyday words too, lower case. */
export const ambiguousNames: ReadonlySet<string> = new Set(wordsOf(AMBIGUOUS));

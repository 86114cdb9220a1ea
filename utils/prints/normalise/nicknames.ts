/** Given names with the short and pet forms in use for them; a form may stand in several groups ("chris", "sasha"). */
const GROUPS = `abigail abby abbie gail|abraham abe bram|adelaide addie adele heidi|adrian ade|agnes aggie nessa|alan al allan allen|albert al bert bertie albie|alexander alex alec al sandy xander lex sasha sascha aleksandr alejandro alessandro sandro aleksander olek sanya
alexandra alex sandra sandy lexi lexie sasha alexa ali aleksandra ola|alfred al alf alfie fred freddie|alice ali allie|amanda mandy mandi|amelia amy millie mel|andrew andy drew andreas andrei andrej andrzej andre andrea anders|angela angie ange|anne ann anna annie nan nancy hanna hannah anya ania
anthony tony ant toni antonio antoine anton antonius|arnold arnie arny|arthur art artie|augustus gus august|barbara barb barbie babs basia|bartholomew bart|beatrice bea trixie|benjamin ben benny benji|bernard bernie barney|beverly bev|bradley brad|bridget biddy bridie|caroline carol carrie caro karolina
catherine katherine kathryn katharina katarzyna ekaterina yekaterina cathy kathy kate katie kat cat kit kitty katja katya kasia karin karen|cecilia cecil celia cissy|charles charlie chuck chas carl karl carlos carlo karol charley|charlotte lottie lotte charlie char|christine christina christian tina chris chrissy chrissie kristina kristin krysia tine
christopher chris kit topher christoph christophe kris krzysztof krzys cristobal|clara claire clarissa|clifford cliff|constance connie|cornelius neil corny cees kees|cynthia cindy|daniel dan danny daniele daniil danilo|daniela dani danielle|david dave davey davy dawid|deborah debra deb debbie debby|dennis denny denis|diana di diane
dmitri dima dmitry dmitriy mitya|dominic dom nick dominik|donald don donny donnie|dorothy dot dottie dolly dora thea dorothea|douglas doug|edward ed eddie ted teddy ned eduard eduardo edoardo|edwin ed eddie win|eleanor ellie nell nora ella elle leonora eleonora|elizabeth elisabeth eliza liz lizzie lizzy beth betty betsy bess libby lisa elsa elsie lise elise elzbieta ela isabel isabella bella
emily em emmy emma millie|ernest ernie ernst|esther essie hester|eugene gene evgeny yevgeny zhenya evgeniy|eva eve evie ewa|florence flo florrie flossie|frances fran francie fanny frankie francesca franziska franzi|francis frank frankie franz francisco paco pancho francesco franco franciszek frans|franklin frank|frederick fred freddie freddy fritz friedrich frederik federico rick
gabriel gabe gabi|gabriele gabriela gabrielle gabi gaby|gary gaz|geoffrey geoff jeffrey jeff jeffery|george georg jorge giorgio jurgen juergen georges georgie jerzy yuri iouri|gerald gerry jerry ger gerard gerhard gert|gertrude gertie trudy|gilbert gil bert|giovanni gianni nino|giuseppe beppe peppe pino|gregory greg gregor grzegorz grigori
guillermo memo william|gustav gus gustavo|harold harry hal|harriet hattie harry|heinrich heinz henry heiner henrik enrico enrique hendrik henk henri harry hank hal|helen helena elena ellen nell lena nellie lenka|herbert herb bert bertie|howard howie|hubert hugh bert hugo|ignacio nacho|irene rena|isaac ike zac|jacob jake jakob jacobo jaap cobus
jacqueline jackie jacqui|james jim jimmy jamie jem jaime diego santiago|jane janet jenny jan janie joan joanna joan johanna jo asia hanna|janet jan|jason jay jase|jean jeanne jeannie|jennifer jen jenny jenn jenni|jeremy jerry jem|jessica jess jessie|joan joanie|joanne jo joanna|johannes hans jan jannes hannes joop joachim jochen
john johnny jack jock jon johan ivan vanya juan jean jan johann giovanni ian sean hans|jonathan jon jonny nathan john|joseph joe joey jo josef jose pepe jozef giuseppe josep sepp iosif|josephine jo josie fina|joshua josh|juana juanita|judith judy judi jude|julia julie jules jule giulia|kenneth ken kenny|kimberly kim kimberley|laura laurie lori lora|lawrence laurence larry lars laurie lorenz lorenzo lauren
leonard leo len lenny lennie leonardo leonhard|leslie les|leopold leo poldi|lilian lillian lily lil|linda lindy lin|louis lou louie lewis luis luigi ludwig lutz ludovic|louise lou lulu luisa luise|lucy lucie lucia lu|luke lucas lukas luca lukasz luc|madeline maddie maddy madeleine magda magdalena lena|manuel manny manolo|marcus mark marc marco markus marek marcos
margaret maggie meg peggy madge marge margie greta gretchen rita daisy margarita margarete grete margot malgorzata gosia|maria mary marie mia molly polly mitzi mimi maryam marija masha mariya marysia|marianne anne|martha marty mattie|martin marty marcin|martina tina|matilda tilly mattie maud|matthew matt matty matthias mathias matteo mateo mateusz matthieu matthijs thijs|maurice morris mo moritz mauricio
maximilian max maximilien maxim|melanie mel|melissa mel missy lissa|michael mike mick micky mickey mikey mitch michel michele miguel mikhail misha michal michiel mikael mikkel|michelle shelly micky|mohammed muhammad mohamed mohammad mo md mohamad muhammed|monica monika mona|natalia natasha natalie nat nataliya tasha|nathaniel nathan nate nat|nicholas nick nicky nico nicolas klaus claus nikolaus nikolai kolya nikola nicola mikolaj niels nils nicolaas
nicole nicky nikki nic|norman norm|oliver ollie olly noll olivier|olivia liv livvy livia|pamela pam|patricia pat patty patsy tricia trish pati|patrick pat paddy patricio patryk|paul pauly pablo paolo pavel pawel pal paulo|paula polly pauline paulina|penelope penny|peter pete pedro pietro pierre piotr petr pyotr petya piet pieter|philip phillip phil pip philippe felipe filippo filip
rachel rae|raymond ray raimund ramon|rebecca becky becca bex|regina gina reggie|reginald reg reggie|richard rich richie rick ricky dick ricardo riccardo ryszard|robert rob bob bobby robbie robby bert roberto rupert robin|rodney rod|roger rog rodger ruediger rudiger|roland rolly orlando rolando|ronald ron ronnie ronny|rosemary rose rosie|rudolf rudy rudi rolf rodolfo|russell russ rusty|samantha sam sammy|samuel sam sammy
sarah sara sally sadie|sebastian seb bastian basti sebastien|sergei sergey sergio serge serhiy seryozha|simon sime szymon simone|sophia sophie sofia zofia zosia sonja sonya|stanley stan stanislav stas|stephanie steph stefanie steffi stephie|stephen steven steve stevie stefan stephan esteban stefano stepan etienne szczepan stijn|susan suzanne susanne susanna sue susie suzie suzy zuzanna|sylvester sly
tamara tammy toma|tatiana tanya tania tatyana|terence terry terrence|theresa teresa terry tess tessa tracy therese|theodore ted teddy theo theodor fyodor fedor|thomas tom tommy tomas tommaso tomasz thom|timothy tim timmy timo|tobias toby tobi|valentina val|valerie val|vasily vasiliy basil vasya|victor vic vik viktor vittorio|victoria vicky vicki tori viktoria vika
vincent vince vinnie vincenzo vicente|virginia ginny ginger|vladimir vlad volodya vova volodymyr wladimir|walter walt wally|wanda wendy|wilhelm willi willy will helmut wim willem|william will bill billy willie liam guillaume guglielmo wilhelm willem bil|yelena elena lena helena|zachary zach zack zak`;

const groupsOf = new Map<string, Set<number>>();
const namesOf = GROUPS.split(/[|\n]/u).map((group) => group.split(' '));
for (const [index, group] of namesOf.entries()) {
  for (const name of group) {
    const groups = groupsOf.get(name) ?? new Set();
    groupsOf.set(name, groups.add(index));
  }
}

/** Whether two given names (folded) are forms of one name: "Bob" and "Robert", "Юрий" folded and "George". */
export function isNickname(a: string, b: string): boolean {
  const [left, right] = [groupsOf.get(a), groupsOf.get(b)];
  if (left === undefined || right === undefined) return false;
  return [...left].some((group) => right.has(group));
}

/** The other forms of a given name (folded), none for a name that has none. */
export function nicknamesOf(name: string): readonly string[] {
  const forms = [...(groupsOf.get(name) ?? [])].flatMap((group) => namesOf[group] ?? []);
  return [...new Set(forms)].filter((form) => form !== name);
}

import type { FieldLabel } from './labels';

/**
 * Other names of the same fields: synonyms, and the words of the languages that vendors ship. Separated by commas, lower
 * case, without diacritics, as `fold` makes them.
 */
export const ALIASES: { readonly [Label in FieldLabel]?: string } = {
  'Account name': 'accountname,nombre de la cuenta,nom du compte,nome da conta,nome account,取引先名',
  'Account number': 'account no,kontonummer,numero de compte,numero de cuenta,numero da conta,口座番号',
  Address:
    'address line 1,street address,mailing address,anschrift,adresse,direccion,indirizzo,endereco,adres,住所,alamat,地址,주소,адрес,العنوان,địa chỉ,पता,ঠিকানা,ที่อยู่,adresa,adress',
  'Address line 2':
    'address 2,street 2,street line 2,apartment,suite,apt suite,adresszusatz,complement,complemento,建物名',
  Amount:
    'betrag,montant,importe,importo,valor,bedrag,金額,jumlah,金额,금액,сумма,المبلغ,tutar,số tiền,राशि,จำนวนเงิน,castka,kwota,belopp',
  Assignee: 'assigned to,bearbeiter,zugewiesen an,assigne a,asignado a,responsavel,担当者',
  'Bank account':
    'bank account number,bankkonto,compte bancaire,cuenta bancaria,conta bancaria,rekening bank',
  'Billing address':
    'bill to,rechnungsadresse,adresse de facturation,direccion de facturacion,endereco de cobranca,請求先住所',
  City: 'town,city town,town city,ort,stadt,ville,ciudad,poblacion,citta,cidade,plaats,stad,miasto,市区町村,都市,kota,城市,도시,город,المدينة,sehir,thành phố,शहर,শহর,เมือง,mesto',
  'Close date':
    'closing date,expected close date,abschlussdatum,date de cloture,fecha de cierre,data de fechamento',
  Comment:
    'comments,kommentar,commentaire,commentaires,comentario,comentarios,commento,opmerking,コメント,komentar',
  Company:
    'firma,unternehmen,societe,entreprise,empresa,azienda,bedrijf,firmy,会社,perusahaan,公司,회사,компания,организация,الشركة,sirket,cong ty,कंपनी,কোম্পানি,บริษัท,spolecnost,foretag',
  'Company name':
    'business name,legal name,firmenname,name der firma,nom de la societe,nom de l entreprise,nombre de la empresa,nome da empresa,ragione sociale,bedrijfsnaam,会社名,nama perusahaan,公司名称,회사명,название компании,اسم الشركة,sirket adi,ten cong ty,कंपनी का नाम,কোম্পানির নাম,ชื่อบริษัท,nazev firmy,nazwa firmy,foretagsnamn',
  'Contact name':
    'contact person,ansprechpartner,nom du contact,nombre del contacto,nome do contato,担当者名',
  Country:
    'country region,land,pays,pais,paese,kraj,国,国名,negara,国家,国家 地区,국가,страна,الدولة,البلد,ulke,quốc gia,देश,দেশ,ประเทศ,zeme',
  Currency: 'wahrung,devise,moneda,valuta,moeda,通貨,mata uang',
  Customer: 'client,kunde,cliente,klant,klient,顧客,pelanggan',
  'Customer name':
    'client name,kundenname,nom du client,nombre del cliente,nome do cliente,顧客名,nama pelanggan',
  'Customer number':
    'customer no,customer id,client id,client number,kundennummer,numero client,numero de cliente,numero do cliente,顧客番号',
  Date: 'datum,fecha,data,日付,tanggal,日期,날짜,дата,التاريخ,tarih,ngay,तारीख,তারিখ,วันที่',
  'Date of birth':
    'birthday,birth date,dob,geburtsdatum,date de naissance,fecha de nacimiento,data di nascita,data de nascimento,geboortedatum,生年月日,tanggal lahir,出生日期,생년월일,дата рождения,تاريخ الميلاد,dogum tarihi,ngay sinh,जन्म तिथि,জন্ম তারিখ,วันเกิด,datum narozeni,data urodzenia,fodelsedatum',
  'Deal amount': 'deal value,opportunity amount',
  Department: 'abteilung,service,departement,departamento,reparto,afdeling,部署,departemen',
  Description:
    'beschreibung,descripcion,descrizione,descricao,omschrijving,opis,説明,deskripsi,描述,설명,описание,الوصف,aciklama,mô tả,विवरण,বিবরণ,รายละเอียด,popis,beskrivning',
  Discount: 'rabatt,remise,descuento,sconto,desconto,korting,割引,diskon',
  'Due date':
    'deadline,falligkeitsdatum,fallig am,date d echeance,fecha de vencimiento,scadenza,data de vencimento,vervaldatum,期日,期限,jatuh tempo,截止日期,到期日,마감일,срок,срок оплаты,تاريخ الاستحقاق,son tarih,vade tarihi,hạn chót,नियत तिथि,শেষ তারিখ,วันครบกำหนด,termin,datum splatnosti,termin platnosci,forfallodatum',
  Email:
    'email address,your email,e mail adresse,email adresse,adresse email,adresse e mail,courriel,correo electronico,correo,indirizzo email,endereco de email,e mailadres,メール,メールアドレス,alamat email,surel,电子邮件,电子邮箱,邮箱,电子邮件地址,이메일,이메일 주소,электронная почта,эл почта,адрес электронной почты,البريد الإلكتروني,e posta,e posta adresi,thư điện tử,địa chỉ email,ईमेल,ईमेल पता,ইমেইল,ইমেইল ঠিকানা,e postadress,อีเมล,emailova adresa',
  'Employee number': 'employee id,personalnummer,matricule,numero de empleado,matricola,社員番号',
  Employees:
    'number of employees,mitarbeiterzahl,effectif,numero de empleados,numero de funcionarios,従業員数',
  'End date':
    'enddatum,date de fin,fecha de fin,fecha de finalizacion,data di fine,data final,einddatum,終了日,tanggal selesai',
  Fax: 'fax number,faxnummer,ファックス',
  'First name':
    'given name,forename,vorname,prenom,nombre de pila,primeiro nome,voornaam,imie,名,nama depan,名字,имя,الاسم الأول,adi,पहला नाम,প্রথম নাম,ชื่อจริง,krestni jmeno,jmeno,fornamn',
  'Full name':
    'your name,complete name,vollstandiger name,nom complet,nombre completo,nome completo,volledige naam,氏名,nama lengkap,全名,полное имя,الاسم الكامل,ad soyad,họ và tên,họ tên,पूरा नाम,সম্পূর্ণ নাম,ชื่อ นามสกุล,cele jmeno,imie i nazwisko,fullstandigt namn,성명',
  'Hire date':
    'date of joining,joining date,eintrittsdatum,date d embauche,fecha de contratacion,data de admissao,入社日',
  Industry: 'branche,secteur,sector,settore,setor,業種,industri',
  'Invoice date':
    'rechnungsdatum,date de facture,fecha de factura,data da fatura,data fattura,factuurdatum,請求日',
  'Invoice number':
    'invoice no,rechnungsnummer,numero de facture,numero de factura,numero da fatura,numero fattura,factuurnummer,請求書番号,nomor faktur,发票号码,发票号,송장 번호,номер счета,رقم الفاتورة,fatura no,fatura numarasi,số hóa đơn,चालान संख्या,চালান নম্বর,เลขที่ใบแจ้งหนี้,cislo faktury,numer faktury,fakturanummer',
  'Job title':
    'position,role,job,berufsbezeichnung,position im unternehmen,poste,fonction,cargo,puesto,funcao,qualifica,functie,役職,jabatan,职位,职务,직책,직함,должность,المسمى الوظيفي,unvan,chức vụ,पदनाम,পদবী,ตำแหน่งงาน,stanowisko,pracovni pozice,befattning',
  Language: 'sprache,langue,idioma,lingua,taal,言語,bahasa',
  'Last name':
    'surname,family name,nachname,familienname,nom de famille,apellido,apellidos,cognome,sobrenome,achternaam,nazwisko,姓,nama belakang,姓氏,фамилия,اسم العائلة,soyad,soyadi,अंतिम नाम,उपनाम,শেষ নাম,นามสกุล,prijmeni,efternamn',
  LinkedIn: 'linkedin url,linkedin profile',
  Location: 'standort,lieu,ubicacion,localizacao,luogo,locatie,場所,lokasi',
  Memo: 'internal note,internal notes',
  Message:
    'nachricht,mensaje,messaggio,mensagem,bericht,メッセージ,pesan,留言,消息,메시지,сообщение,رسالة,mesaj,tin nhắn,संदेश,বার্তা,ข้อความ,zprava,wiadomosc,meddelande',
  Mobile:
    'mobile phone,mobile number,cell,cell phone,handy,mobiltelefon,mobil,telephone portable,movil,celular,cellulare,mobiel,携帯電話,携帯,ponsel,手机,手机号码,手机号,휴대폰,휴대전화,мобильный,мобильный телефон,الجوال,رقم الجوال,cep telefonu,di động,मोबाइल,मोबाइल नंबर,মোবাইল,মোবাইল নম্বর,มือถือ,telefon komorkowy,mobiltelefonnummer',
  Name: 'nom,nombre,nome,naam,nazwa,名前,お名前,nama',
  Notes:
    'note,notizen,notiz,bemerkungen,remarques,notas,observacoes,notitie,notities,メモ,備考,catatan,备注,메모,заметки,примечания,ملاحظات,notlar,ghi chu,टिप्पणी,নোট,หมายเหตุ,poznamky,poznamka,notatki,anteckningar',
  'Order date': 'bestelldatum,date de commande,fecha de pedido,data do pedido,注文日',
  'Order number':
    'order no,order id,bestellnummer,auftragsnummer,numero de commande,numero de pedido,numero do pedido,numero ordine,ordernummer,注文番号,订单号,订单编号,주문 번호,주문번호,номер заказа,رقم الطلب,siparis no,siparis numarasi,ma don hang,ऑर्डर नंबर,অর্ডার নম্বর,เลขที่คำสั่งซื้อ,cislo objednavky,numer zamowienia,ordernr',
  Organization: 'organisation,organizacion,organizzazione,organizacao,組織,organisasi',
  'Payment terms':
    'terms,zahlungsbedingungen,conditions de paiement,condiciones de pago,condicoes de pagamento,支払条件',
  Phone:
    'phone number,telephone,telephone number,tel,telefon,telefonnummer,rufnummer,numero de telephone,telefono,numero de telefono,telefone,telefoon,telefoonnummer,電話,電話番号,telepon,nomor telepon,电话,电话号码,전화,전화번호,телефон,номер телефона,الهاتف,رقم الهاتف,telefon numarasi,số điện thoại,điện thoại,फ़ोन,फ़ोन नंबर,ফোন,ফোন নম্বর,โทรศัพท์,เบอร์โทรศัพท์,telefonni cislo,numer telefonu',
  'Postal code':
    'zip,zip code,zip postal code,postcode,postleitzahl,plz,code postal,codigo postal,cap,cep,kod pocztowy,郵便番号,kode pos,邮政编码,邮编,우편번호,почтовый индекс,индекс,الرمز البريدي,posta kodu,ma buu chinh,mã bưu điện,पिन कोड,পোস্ট কোড,รหัสไปรษณีย์,psc,postnummer',
  Price:
    'preis,prix,precio,prezzo,preco,prijs,価格,harga,价格,가격,цена,السعر,fiyat,gia,कीमत,মূল্য,ราคา,cena,pris',
  Priority: 'prioritat,priorite,prioridad,priorita,prioridade,prioriteit,優先度,prioritas',
  Product: 'produkt,produit,producto,prodotto,produto,製品,商品,produk',
  Project: 'projekt,projet,proyecto,progetto,projeto,プロジェクト,proyek',
  'Purchase order number': 'po number,po no,purchase order,p o number',
  Quantity:
    'qty,menge,anzahl,quantite,cantidad,quantita,quantidade,aantal,数量,kuantitas,수량,количество,الكمية,miktar,adet,số lượng,मात्रा,পরিমাণ,จำนวน,mnozstvi,ilosc,antal',
  Reason: 'grund,raison,motif,motivo,理由,alasan',
  Reference: 'ref,referenz,reference number,referencia,riferimento,referentie,参照',
  Salutation: 'anrede,civilite,tratamiento,saudacao,aanhef,敬称',
  'Shipping address':
    'delivery address,ship to,lieferadresse,adresse de livraison,direccion de envio,endereco de entrega,配送先住所',
  'Start date':
    'startdatum,date de debut,fecha de inicio,data di inizio,data de inicio,begindatum,開始日,tanggal mulai',
  State:
    'state province,province,bundesland,provincia,estado,provincie,county,都道府県,provinsi,省份,州,область,राज्य,রাজ্য,จังหวัด,wojewodztwo',
  Street:
    'street 1,street line 1,strasse,straße,strasse und hausnummer,rue,calle,via,rua,straat,ulica,番地,jalan',
  Subject:
    'betreff,objet,asunto,oggetto,assunto,onderwerp,temat,件名,subjek,perihal,主题,제목,тема,الموضوع,konu,विषय,বিষয়,หัวข้อ,predmet,amne',
  Supplier: 'lieferant,fournisseur,proveedor,fornitore,fornecedor,leverancier,仕入先,pemasok',
  Task: 'task name,aufgabe,tache,tarea,attivita,tarefa,taak,タスク,tugas',
  'Tax number': 'tax id,steuernummer,numero fiscal,nif,codice fiscale,cnpj,npwp',
  'Tax rate': 'vat rate,steuersatz,taux de tva,tipo de iva,aliquota',
  'Time zone': 'timezone,zeitzone,fuseau horaire,zona horaria,fuso horario',
  Title: 'titel,titre,titulo,titolo,タイトル,judul',
  Total: 'gesamtbetrag,summe,totale,合計',
  Type: 'typ,tipo,種類,tipe',
  'Unit price':
    'stuckpreis,einzelpreis,prix unitaire,precio unitario,prezzo unitario,preco unitario,単価,harga satuan',
  'VAT number':
    'vat id,vat no,ust idnr,ust id,umsatzsteuer id,numero de tva,numero tva,nif iva,partita iva,btw nummer,gst number,gstin',
  Website:
    'web site,url,homepage,internetseite,webseite,site web,sitio web,pagina web,sito web,site,ウェブサイト,situs web,网站,웹사이트,сайт,веб сайт,الموقع الإلكتروني,web sitesi,trang web,वेबसाइट,ওয়েবসাইট,เว็บไซต์,webova stranka,strona internetowa,webbplats',
  'Work email': 'business email,company email,geschaftliche email,email professionnel,correo del trabajo',
  'Work phone':
    'business phone,office phone,telefon geschaftlich,telephone professionnel,telefono del trabajo',
};

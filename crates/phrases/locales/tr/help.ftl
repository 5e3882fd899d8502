help-title = Yardım ve iletişim

ask-label = Sorunuz

ask-hint = Kendi sözlerinizle yazın. Kurallarımıza göre yanıtı hemen burada alırsınız.

ask-button = Yanıtı bul

ask-answer = Yanıt

ask-person = Müşteri temsilcisine sor

help-person = Müşteri temsilcisiyle görüşün

help-person-lead = Size uyanı seçin. Tüm saatler sizin yerel saatinizdir.

help-kind =
    { $kind ->
        [email] E-posta
        [phone] Telefon
        [post] Mektup
       *[page] İletişim sayfası
    }

help-page = İletişim sayfasını aç

help-always = Günün her saati açık.

help-open = Şu an açık. Kapanış saati: { $time }.

help-closed =
    { $when ->
        [today] Şu an kapalı. Açılış: bugün saat { $time }.
        [tomorrow] Şu an kapalı. Açılış: yarın saat { $time }.
        [weekday] Şu an kapalı. Açılış: { $weekday } günü saat { $time }.
       *[later] Şu an kapalı. Açılış: { $day } günü saat { $time }.
    }

help-hours = Sizin saatinizle: { LIST($hours) }.

help-every-day = Her gün

help-languages = Diller: { LIST($languages) }.

help-language =
    { $language ->
        [ar] Arapça
        [bg] Bulgarca
        [cs] Çekçe
        [da] Danca
        [de] Almanca
        [el] Yunanca
        [en] İngilizce
        [es] İspanyolca
        [et] Estonca
        [fi] Fince
        [fr] Fransızca
        [hr] Hırvatça
        [hu] Macarca
        [it] İtalyanca
        [ja] Japonca
        [ko] Korece
        [lt] Litvanca
        [lv] Letonca
        [nb] Norveççe
        [nl] Felemenkçe
        [pl] Lehçe
        [pt] Portekizce
        [ro] Rumence
        [ru] Rusça
        [sk] Slovakça
        [sl] Slovence
        [sv] İsveççe
        [tr] Türkçe
        [uk] Ukraynaca
        [zh] Çince
       *[other] { $tag }
    }

help-policy = Tüm kurallarımızı okuyun

ask-title =
    { $topic ->
        [return] İade
        [cost] İadenin maliyeti
        [refund] Para iadeniz
        [exchange] Değişim
        [faulty] Arızalıysa
        [guarantee] Garanti
        [damaged] Hasarlı gelirse
        [wrong] Yanlış ürün gelirse
        [missing] Eksik varsa
        [late] Gecikirse
        [cancel] Sipariş iptali
        [withdrawal] Yasal cayma hakkınız
        [send] Nasıl gönderilir
        [condition] Ürünün durumu nasıl olmalı
        [contact] Bize nasıl ulaşırsınız
        [dispute] Anlaşamazsak
        [place] Nereye gidebilirsiniz
       *[guide] Ürününüz için yardım
    }

ask-empty = Lütfen önce sorunuzu yazın.

ask-unsure = Doğru yanıttan emin değiliz. Müşteri temsilcimiz size yardım edebilir.

ask-two = Sorunuza iki yanıt uyabilir.

ask-about = Bu yanıtın konusu: { $goods }.

ask-note = Bu, bugün sipariş edeceğiniz ürün için geçerli. Eski siparişlerde başka kurallar olabilir.

ask-source-rule = Kuralımız: “{ $rule }”

ask-source-policy = Kurallarımız

ask-source-law = Yasa: { $article }

ask-stop = ve | veya | ile | bir | bu | şu | o | ben | siz | biz | bana | size | benim | sizin | mi | mı | mu | mü | de | da | ki | için | ama | eğer | nasıl | ne | neden | var | yok | olur | oldu | olarak | lütfen | merhaba | selam | acaba | çok | daha | şey | gibi | sonra | kadar

ask-return = iade* | +iade süre* | +iade hakk* | +iade koşul* | +iade politika* | +iade şart* | +iade edebil* | +geri gönder* | +geri ver* | +geri götür* | +geri yolla* | +geri al* misiniz | +fikrimi değiştir* | +vazgeç* | +beğenmedim | beğenmed* | istemiyorum | +hoşuma gitme* | gerek kalmadı | ihtiyacım kalmadı
    | +kaç gün* iade | +iade kaç gün* | +kaç gün içinde | +iade* ne kadar süre | +iade süresi ne kadar | +ne zamana kadar | +son gün* iade | +hâlâ iade | memnun kalmadım

ask-cost = +iade ücret* | +iade kargo* | +iade masraf* | +iade bedel* | +iade para* ödüyor | +iade ücretsiz* | +ücretsiz iade* | +bedava iade* | +iade bedava* | +kargo ücret* kim | +kargo para* kim | +kargoyu kim | +kim ödüyor | +kim öder | +kim ödeyecek | +kim karşıl* | +geri gönder* para* | +geri gönder* ücret* | +ödüyor muyum | +ben mi ödüyorum | +ben mi ödeyeceğim
    | +iade kaç para | +iade ne kadar tut* | +iade etmek kaç | +kesinti* | +kargo para* kes* | +kesiliyor | +kesiyor* | -ücretsiz | -ücret* | -masraf* | +kargo bedel* | +depo ücret* | +işlem ücret*

ask-refund = +para iade* | +para iade* ne kadar | +para iade* kaç gün | +para iade* süre* | paramı | +paramı geri | +paramı ne zaman | +paramı al* | +param ne zaman | +param yat* | +param gel* | +param geri | +paranın | +para ne zaman | +geri ödeme* | +ücret iade* | +ücretimi | +iade ne zaman yat* | +iadem yat* | +iade* hesab* | +iade* karta | +kartıma | +hesabıma | +hesabıma geç* | +kartıma geç* | +kredi kart* iade | +para iadem | +mağaza kredi* | +iade para* | +parayı geri | +ödememi | +ödememi geri | +ödediğim para*

ask-exchange = +değişim* | +değiştir* | +değiştirme* | +değiştirebil* | takas | +başka beden* | +farklı beden* | +bir beden | +büyük beden* | +küçük beden* | +büyüğü* | +küçüğü* | +başka renk* | +farklı renk* | +numara büyük | +numara küçük | +büyük numara* | +küçük numara* | +küçük geldi | +büyük geldi | +dar geldi | +bol geldi | +kısa geldi | uzun geldi | olmadı bana | +bana olmadı | +çok küçük | +çok büyük | +beden uyma* | uymadı

ask-faulty = arıza* | +arızalı* | +bozuk* | +bozul* | +çalışmıyor* | +çalışmadı* | +çalışmaz* | +durdu çalışma* | +açılmıyor | +şarj olmuyor | +şarj etmiyor | +tamir* | +onarım* | +servise | +kusurlu* | +ayıplı* | ayıp | kusur* | +defolu* | defo | +donuyor | +ısıtmıyor | +soğutmuyor | +ses vermiyor | +çekmiyor | +soldu | +rengi soldu | +ses gelmiyor | +ısınmıyor | yırtıl* | sökül* | +su kaçır* | +sızdır* | +bozuldu kullan* | -kırıldı | -kırık | sorunlu

ask-guarantee = +garanti*

ask-damaged = +hasarlı* | +hasar* | +kırık geldi | +kırık çıktı | +kırılmış* | +kırık ulaş* | +kırık dökük | +kırık* paket* | +ezik* | +ezilmiş* | +çatla* | +çizik* | +çizilmiş | +parçalan* | +dağılmış | +bozuk geldi | +kargoda kırıl* | +kargoda zarar* | +kargo* kır* | +paket* yırt* | +kutu ezil* | +zarar gör*

ask-wrong = +yanlış ürün* | +yanlış renk* | +başka renk gönder* | +başka renk gel* | +farklı renk gönder* | +farklı renk gel* | +yanlış beden* | +yanlış numara* | +yanlış paket* | +yanlış geldi | +yanlış gönder* | +yanlış kargo* | +yanlış model* | +yanlış sipariş* | +farklı ürün* | +başka ürün geldi | +başka bir ürün geldi | +başka ürün gönder* | +başka bir şey geldi | +bambaşka | +alakası olmayan | +alakasız | +karışmış | +karıştır* | +sipariş ettiğim değil | +sipariş ettiğim* gelmedi yerine | +benim değil | +başkasının | +istediğim değil | +sipariş etmedi* | sipariş ettim ama

ask-missing = eksik* | +eksik geldi | +eksik ürün* | +eksik parça* | +eksik çıktı | +içinden çıkma* | +kutudan çıkma* | +çıkmadı | +paketten çıkma* | +yok kutu* | +kutuda yok | +pakette yok | +boş kutu* | +boş paket* | +boş geldi | +içi boş* | +boş çıktı | +kayıp kargo* | +kargo kayb* | +kargo kayıp | +kaybol* | kayıp | +çalındı | +bir kısmı geldi | +sadece biri | +tek parça geldi | +unut* koyma* | +hiç gelmedi

ask-late = +gecik* | +geç kal* | +nerede siparişim | +siparişim nerede | +siparişim nerde | +nerde siparişim | +kargom nerede | +kargom nerde | +paketim nerede | +ürün* nerede | hâlâ gelmedi | daha gelmedi | henüz gelmedi | gelmedi | +sipariş* gelmedi | +kargo* gelmedi | +paket* gelmedi | +ürün* gelmedi | +ne zaman gelir | +ne zaman gelecek | +ne zaman ulaş* | +ne zaman teslim* | bekliyorum | +kargo takip* | +takip* | +takip numara* | +ulaşmadı | +kargoya verilmedi | +yolda | +kaç gündür | +hareket etmiyor | +elime ulaşma* | +teslim edilme*

ask-cancel = +iptal* | +siparişi iptal* | +siparişimi iptal* | +sipariş iptal* | +yanlışlıkla sipariş* | +yanlışlıkla aldım | +iki kere sipariş* | +iki kez sipariş* | +çift sipariş* | +siparişi durdur* | +siparişten vazgeç* | kargoya verilme*

ask-withdrawal = +cayma* | +cayma hakk* | +cayabil* | +14 gün* | +on dört gün* | +yasal hak* | +yasal süre* | +tüketici hakl* | +tüketici hakkı* | +kanun* hak* | +mesafeli satış* | +haklarım ne* | +gerekçe göster* | +koşulsuz iade

ask-send = +iade kod* | +iade etiket* | etiket* | +barkod* | +iade nasıl | +nasıl iade | +nasıl geri gönder* | +nasıl gönder* | +iade adım* | +iade süreç* | +iade işlem* | +iade talebi nasıl | +iade talebi oluştur* | +iade başlat* | +iade form* | +yazıcı* | +çıktı al* | +yazdır* | +paketlem* | +paketley* | +ne koy* | +pakete ne | +kutuya ne | +kapıdan al* | +evden al* | +kurye* | +kargo şirket* iade | +hangi kargo* | +anlaşmalı kargo* | +fiş* | +fatura gerek* | +faturayı koy* | +fatura olmadan | +faturasız | +faturam yok

ask-condition = +açılmış | +açılmışsa | açtım | +açılan | +ambalajı açıl* | +kutusunu açtım | +kullanılmış | kullandım | +bir kere kullan* | +bir kez kullan* | +kullandığım* | +giydim | +giyilmiş* | +denedim | +denenmiş | +yıkadım | +yıkanmış* | +etiketi kop* | +etiketsiz | +etiketini* | +kutusuz | +kutusu yok | +kutusu olmadan | +kutuyu attım | +ambalajsız* | +orijinal kutu* | +orijinal ambalaj* | +ambalajı yok | +ambalajı attım | mühür* | mührü* | +kurulmuş* | +montajını yaptım | +montajı yapılmış | -ambalaj* | -kutu* | durumu nasıl

ask-contact = +iletişim* | +telefon numara* | +telefonunuz | +arayabil* | +ara* sizi | +sizi ara* | +nasıl ulaş* size | +size nasıl ulaş* | +size ulaş* | +ulaşabilir miyim | +müşteri hizmet* | +müşteri temsilci* | +temsilci* | +canlı destek* | +canlı | +gerçek kişi* | +insanla | +birisiyle | +biriyle konuş* | +konuşabil* | +yetkiliyle | +yetkili biri* | +görüşmek | +konuşmak | +chat* | +çalışma saat* | +kaçta açıl* | +kaçta kapan* | +kaça kadar | +açıksınız | +açık mısınız | +eposta adres* | +e posta adres* | +mail adres* | +mail at* | email | eposta | destek | +kimse yok mu

ask-dispute = +şikayet* | +şikâyet* | +hakem heyet* | +tüketici mahkeme* | +mahkeme* | +avukat* | +dava* | +arabulucu* | +anlaşmazlık* | +uyuşmazlık* | +haksız* | +kabul etmiyorum | +katılmıyorum | +iademi reddet* | +reddedil* | +reddettiniz | +kabul edilme* iade | +kabul etmediniz

ask-place = +mağazaya | +mağazada | +mağazanıza | mağazadan | +şube* | +en yakın kargo | +kargo şube* | +en yakın* | +nereye iade* | +nereye gönder* | +nereye götür* | +nereye bırak* | +nereden iade* | +nerede iade* | +hangi mağaza* | +hangi adres* | +hangi adrese gönder* | +hangi adrese geri | +iade adres* | +teslim nokta* | +kargo nokta* | +kargomat* | kargo dolab* | +elden iade | +elden teslim | +servis nerede | +yetkili servis* | +servis nokta* | +tamirci* | +yüz yüze

ask-guide = +kılavuz* | +kullanım kılavuz* | +kullanma kılavuz* | +kullanma talimat* | +kullanım talimat* | +talimat* | +nasıl kullan* | +nasıl kurul* | +kurulum* | +montaj* | +nasıl monte* | +nasıl tak* | +video* | +nasıl temizle* | +temizli* | +temizle* | +nasıl yıka* | +bakım* | +eşleştir* | +bağlan* | +bluetooth* | +nasıl çalıştır*

ask-other = +stok* | +stoğ* | +indirim kod* | +kupon* | +promosyon* | kampanya* | +kargo ücreti ne kadar | +kargo bedava | +ücretsiz kargo | +teslimat süre* | +kaç günde gelir | +gönderiyor musunuz | +yurt dışı* | +ödeme yöntem* | +ödeme seçenek* | +taksit* | +kapıda ödeme* | +hangi beden* | +beden tablo* | hesabım | +hesabıma gir* | şifre* | +şifremi | bülten* | +iş ilan* | kariyer* | +hava durumu | +e fatura | +fatura adres* | +hediye paket* | +kumaş* | +malzeme* | +ölçüleri | +boyutları | fiyat farkı | +öğrenci indirim* | toptan* | futbol* | +yemek tarif* | fıkra*
    | cumhurbaşkan* | bitcoin* | çeviri* | +vergi iade* | +dönüş bilet* | +sadakat puan* | +adres değiş* | +adresimi değiş* | +teslimat adres* | yorumlar* | +giriş yap* | +üye ol* | +hızlı kargo* | +express

ask-categories = clothing apparel fashion clothes = giyim / kıyafet* / elbise* / gömlek* / gömleğ* / pantolon* / kot / kotum / ceket* / mont* / kazak* / kazağ* / etek* / eteğ* / tişört*
    | shoes footwear = ayakkabılar / ayakkabı* / bot / botlar* / çizme* / spor ayak* / sandalet*
    | mattresses mattress = yataklar / yatak* / yatağ*
    | appliances = ev aletleri / buzdolab* / çamaşır makin* / bulaşık makin* / fırın* / kettle* / su ısıtıc* / tost makin* / blender* / süpürge* / kahve makin*
    | electronics = elektronik / kulaklı* / cep telefon* / akıllı telefon* / laptop* / tablet* / televizyon* / kamera* / hoparlör*
    | furniture = mobilya / koltuk* / koltuğ* / kanepe* / sandalye* / masa / masam* / dolap* / dolab* / kitaplık* / kitaplığ*
    | books = kitaplar / kitap* / kitab* / roman*
    | toys = oyuncaklar / oyuncak* / oyuncağ* / puzzle* / yapboz*
    | jewellery jewelry = takı / takılar* / mücevher* / kolye* / bilezik* / bileziğ* / yüzük* / yüzüğ*
    | cosmetics beauty = kozmetik / kozmeti* / parfüm* / krem / kremi* / losyon*

ask-goods = custom_made = kişiye özel ürünler / kişiye özel* / isme özel* / kazıma* / isim yazılı* / özel üretim* / özel dikim* / ölçüye göre*
    | perishable = taze ürünler / çiçek* / çiçeğ* / buket* / gıda* / yiyecek* / meyve* / peynir*
    | sealed_hygiene = hijyen ürünleri / iç çamaşır* / iç giyim* / mayo* / bikini* / küpe* / diş fırça* / ruj* / rimel* / maskara*
    | sealed_media = mühürlü film, müzik ve oyunlar / dvd* / cd / cdyi / plak* / video oyun* / oyun cd*
    | digital = dijital ürünler / indirilen* / dijital* / ekitap* / e kitap* / lisans anahtar* / ürün anahtar*
    | newspaper = gazete ve dergiler / gazete* / dergi*
    | gift_card = hediye kartları / hediye kart* / hediye çek*
    | final_sale = iadesiz satılan ürünler / son satış* / tasfiye* / outlet*
    | used = ikinci el ürünler / ikinci el / yenilenmiş*

orders-title = Pedidos
orders-lead = Informe seus pedidos ao desk. Os clientes digitam menos, e ao lado de uma solicitação você vê o que sua loja sabe.
orders-known = Pedidos conhecidos: { NUMBER($count) }
orders-last = Última mudança: { $moment }
orders-file = Arquivo CSV
orders-file-hint = Até 4 MB. A primeira linha dá nome às colunas; cada uma das outras é uma linha de um pedido.
orders-check = Conferir arquivo
orders-columns = Colunas do arquivo
orders-column =
    { $word ->
        [reference] Número do pedido, como o cliente conhece. Obrigatório.
        [email] E-mail usado no pedido. Obrigatório; só guardamos um hash.
        [ordered_on] Dia do pedido, como 2026-11-21.
        [currency] Três letras, como BRL. Obrigatório com um preço.
        [sku] Código do produto.
        [title] Nome do produto.
        [category] Categoria do produto.
        [traits] O que é, com as palavras da política, como custom_made.
        [price] Preço de uma unidade, como 129.90.
        [quantity] Unidades.
        [delivered_on] Dia da entrega, como 2026-11-24. Deixe vazio enquanto não souber.
       *[arrived] Se já chegou: yes ou no.
    }
orders-preview = Nada foi salvo ainda
orders-stored = Salvo
orders-new = Pedidos novos
orders-changed = Pedidos alterados
orders-same = Já conhecidos, sem mudanças
orders-store = Salvar pedidos
orders-passed-over = Não lido, porque o desk não conhece estas colunas: { $columns }
orders-wrong = O arquivo tem erros; nada foi salvo
orders-row = Linha
orders-cell = Coluna
orders-problem = O que está errado
orders-no-file = Escolha um arquivo primeiro.
orders-not-text = Isto não é um arquivo de texto em UTF-8. Salve como “CSV UTF-8” e escolha de novo.
orders-too-large = O arquivo tem mais de 4 MB. Divida em partes.
orders-find = Encontrar seu pedido
orders-find-text = Digite o número do pedido e o e-mail da compra. Assim você não precisa digitar o resto.
orders-find-go = Encontrar pedido
orders-find-none = Não encontramos um pedido com este número e este e-mail. Confira os dois, ou escreva direto para nós.
orders-find-without = Escrever sem procurar o pedido
orders-found = Pedido { $reference }
orders-found-text = De qual produto se trata?
orders-choose = Escolher
orders-item = Produto sem nome
orders-known-title = Pedido conhecido
orders-source =
    { $word ->
        [csv] De um arquivo
        [woocommerce] Do WooCommerce
        [shopify] Da Shopify
        [medusa] Do Medusa
       *[api] Do sistema da sua loja
    }
orders-by-these = Com estes dados

## Orders that the shop’s system tells, and how buyers find theirs.

orders-title = Pedidos

orders-lead = Dé sus pedidos a este servicio. Quien compra escribe menos, y junto a cada solicitud ve lo que sabe su tienda.

orders-known = Pedidos conocidos: { NUMBER($count) }

orders-last = Último cambio: { $moment }

orders-file = Archivo CSV

orders-file-hint = Hasta 4 MB. La primera fila nombra las columnas; cada fila es una línea de un pedido.

orders-check = Comprobar archivo

orders-columns = Columnas del archivo

orders-column =
    { $word ->
        [reference] Número del pedido, tal como lo conoce quien compra. Obligatorio.
        [email] Dirección con la que se hizo el pedido. Obligatoria; solo se guarda un hash.
        [ordered_on] Día del pedido, como 2026-11-21.
        [currency] Tres letras, como EUR. Obligatoria si hay precio.
        [sku] Número de artículo.
        [title] Nombre del producto.
        [category] Categoría del producto.
        [traits] Qué es, con las palabras de la política, como custom_made.
        [price] Precio de una unidad, como 129,90.
        [quantity] Unidades.
        [delivered_on] Día de la entrega, como 2026-11-24. Déjelo vacío mientras no lo sepa.
       *[arrived] Si ha llegado: yes o no.
    }

orders-preview = Todavía no se ha guardado nada

orders-stored = Guardado

orders-new = Pedidos nuevos

orders-changed = Pedidos modificados

orders-same = Ya conocidos, sin cambios

orders-store = Guardar pedidos

orders-passed-over = Sin leer, porque aquí no se conocen estas columnas: { $columns }

orders-wrong = El archivo tiene errores; no se guardó nada

orders-row = Línea

orders-cell = Columna

orders-problem = Qué falla

orders-no-file = Elija antes un archivo.

orders-not-text = No es un archivo de texto en UTF-8. Guárdelo como «CSV UTF-8» y vuelva a elegirlo.

orders-too-large = El archivo pesa más de 4 MB. Divídalo.

orders-find = Busque su pedido

orders-find-text = Escriba el número del pedido y el correo con el que lo hizo. Así no tendrá que escribir lo demás.

orders-find-go = Buscar pedido

orders-find-none = No encontramos ningún pedido con este número y este correo. Revise ambos o escríbanos sin buscar el pedido.

orders-find-without = Escribir sin buscar el pedido

orders-found = Pedido { $reference }

orders-found-text = ¿De qué artículo se trata?

orders-choose = Elegir

orders-item = Artículo sin nombre

orders-known-title = Pedido conocido

orders-source =
    { $word ->
        [csv] De un archivo
        [woocommerce] De WooCommerce
        [shopify] De Shopify
        [medusa] De Medusa
       *[api] Del sistema de su tienda
    }

orders-by-these = Con estos datos
